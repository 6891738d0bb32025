import { beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '@/utils/model/reference';
import { deriveStory } from '@/utils/services/derive-story';
import { collect, importReferences } from '@/utils/services/library/collect';
import { addCollection, openCollection } from '@/utils/services/library/collections';
import { saveNote } from '@/utils/services/library/notes';
import { putStories } from '@/utils/storage/feed-stories';
import { listNotes } from '@/utils/storage/library';
import { makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

const key = { feed: 'f', id: 's' };

let world: World;
let collection: string;
beforeEach(async () => {
  world = await emptyWorld();
  await putStories(await world.database(), 'f', [makeStory('s')], deriveStory, { now: world.clock });
  collection = (await addCollection(world, 'Storms')).id;
});

const items = async () => (await openCollection(world, collection))?.items;

describe('what is asked of the library twice at once', () => {
  it('is one note, the one that was written last', async () => {
    const subject = { is: 'source', url: 'https://a.example/' } as const;
    await Promise.all([saveNote(world, subject, 'one'), saveNote(world, subject, 'two')]);
    const notes = await listNotes(await world.database(), subject);
    expect(notes.map(({ markdown }) => markdown)).toEqual(['two']);
  });

  it('is one thing collected', async () => {
    const one = { collection, what: { is: 'story', key }, tags: [] } as const;
    const [first, second] = await Promise.all([collect(world, one), collect(world, one)]);
    expect(second).toEqual(first);
    expect(await items()).toEqual([first]);
  });

  it('is one import', async () => {
    const references: readonly Reference[] = [
      { id: 'r', title: 'A source', url: 'https://a.example/', authors: [], tags: [] },
    ];
    const one = { collection, references };
    const outcomes = await Promise.all([importReferences(world, one), importReferences(world, one)]);
    expect(outcomes).toEqual([
      { added: 1, known: 0 },
      { added: 0, known: 1 },
    ]);
    expect(await items()).toHaveLength(1);
  });

  it('goes on after a step that failed', async () => {
    const subject = { is: 'source', url: 'https://a.example/' } as const;
    const failing: World = { ...world, database: () => Promise.reject(new Error('the disk is gone')) };
    await expect(saveNote(failing, subject, 'one')).rejects.toThrow('the disk is gone');
    await saveNote(world, subject, 'two');
    expect(await listNotes(await world.database(), subject)).toHaveLength(1);
  });
});
