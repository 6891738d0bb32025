import type { Note, NoteSubject } from '@/utils/model/library-record';
import type { StoryKey } from '@/utils/model/story-lookup';
import { listLibrary, listNotes } from '@/utils/storage/library';
import type { Deps } from '../deps';
import { inTurn } from './in-turn';
import { openKeptStory } from './kept-story';
import { changedAt, newRecord, writeRecords } from './write-records';

/** Writes the note of a subject anew, or its first one. An empty text takes the note away. */
export const saveNote = (deps: Deps, subject: NoteSubject, markdown: string): Promise<void> =>
  inTurn(() => writeNote(deps, subject, markdown));

async function writeNote(deps: Deps, subject: NoteSubject, markdown: string): Promise<void> {
  const [known] = await listNotes(await deps.database(), subject);
  if (!known && markdown === '') return;
  const base = known ? { ...known, updated: changedAt(deps, known.updated) } : newRecord(deps);
  const note: Note = {
    ...base,
    kind: 'note',
    subject,
    markdown,
    ...(markdown === '' ? { deleted: true as const } : {}),
  };
  await writeRecords(deps, [note]);
}

/** All notes on a story, its sections and events, and on its sources. */
export async function notesOfStory(deps: Deps, key: StoryKey): Promise<readonly Note[]> {
  const opened = await openKeptStory(deps, key);
  const urls = new Set(opened?.story.sources.map(({ url }) => url));
  const isOf = ({ subject }: Note) =>
    subject.is === 'source'
      ? urls.has(subject.url)
      : subject.key.id === key.id && subject.key.feed === key.feed;
  return (await listLibrary(await deps.database(), 'note')).filter(isOf);
}
