import type { NoteSubject } from '@/utils/model/library-record';
import type { Collectable } from '@/utils/model/library-requests';
import type { StoryKey } from '@/utils/model/story-lookup';
import { askBackground } from './ask-background';

/** What a page of ours needs to collect and annotate a story. */
export const keepDoors = {
  listCollections: () => askBackground('listCollections', null),
  listTags: () => askBackground('listTags', null),
  addCollection: (name: string) => askBackground('addCollection', { name }),
  collect: async (collection: string, what: Collectable, tags: readonly string[]): Promise<boolean> =>
    (await askBackground('collect', { collection, what, tags })) !== null,
  notesOf: (key: StoryKey) => askBackground('notesOfStory', key),
  saveNote: (subject: NoteSubject, markdown: string) => askBackground('saveNote', { subject, markdown }),
};
