import { beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '@/utils/model/reference';
import { deriveStory } from '@/utils/services/derive-story';
import { collect, importReferences } from '@/utils/services/library/collect';
import {
  addCollection,
  listCollections,
  openCollection,
  putBack,
  removeRecord,
  renameCollection,
  tagItem,
} from '@/utils/services/library/collections';
import { addHighlight, highlightsOfPage, noteHighlight } from '@/utils/services/library/highlights';
import { saveNote } from '@/utils/services/library/notes';
import { putStories } from '@/utils/storage/feed-stories';
import { listCollected, listNotes } from '@/utils/storage/library';
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

const references: readonly Reference[] = [
  { id: 'r', title: 'A source', url: 'https://a.example/', authors: [], tags: ['early', 'late'] },
];
const draft = {
  url: 'https://a.example/',
  headline: 'A headline',
  quote: { exact: 'Some words.', prefix: '', suffix: '' },
};

async function importOne(): Promise<string> {
  await importReferences(world, { collection, references });
  return (await items())?.[0]?.id ?? '';
}

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
    const one = { collection, references };
    const outcomes = await Promise.all([importReferences(world, one), importReferences(world, one)]);
    expect(outcomes).toEqual([
      { added: 1, known: 0 },
      { added: 0, known: 1 },
    ]);
    expect(await items()).toHaveLength(1);
  });

  it('leaves a collection gone that is renamed while it is removed', async () => {
    const [, renamed] = await Promise.allSettled([
      removeRecord(world, collection),
      renameCollection(world, collection, 'Winds'),
    ]);
    expect(renamed).toMatchObject({ reason: new Error('this collection is no longer here') });
    expect(await listCollections(world)).toEqual([]);
  });

  it('leaves an item gone that is tagged while it is removed', async () => {
    const item = await importOne();
    const [, tagged] = await Promise.allSettled([removeRecord(world, item), tagItem(world, item, [])]);
    expect(tagged).toMatchObject({ reason: new Error('this is no longer in the collection') });
    expect(await items()).toEqual([]);
  });

  it('is the tags that were set last', async () => {
    const item = await importOne();
    await Promise.all([tagItem(world, item, ['urgent']), tagItem(world, item, ['calm'])]);
    expect(await items()).toMatchObject([{ tags: ['calm'] }]);
  });

  it('leaves a passage gone on which a note is written while it is removed', async () => {
    const { id } = await addHighlight(world, draft);
    const [, noted] = await Promise.allSettled([removeRecord(world, id), noteHighlight(world, id, 'mine')]);
    expect(noted).toMatchObject({ reason: new Error('this passage is no longer kept') });
    expect(await highlightsOfPage(world, draft.url)).toEqual([]);
  });

  it('keeps the note of a passage that is kept again while the note is written', async () => {
    const { id } = await addHighlight(world, draft);
    await removeRecord(world, id);
    await Promise.all([addHighlight(world, draft), noteHighlight(world, id, 'mine')]);
    expect(await highlightsOfPage(world, draft.url)).toMatchObject([{ markdown: 'mine' }]);
  });

  it('takes along what comes into a collection while it is removed', async () => {
    const [, { ids }] = await Promise.all([
      importReferences(world, { collection, references }),
      removeRecord(world, collection),
    ]);
    expect(ids).toHaveLength(2);
    expect(await listCollected(await world.database(), collection)).toEqual([]);
  });

  it.each([
    ['collected', () => collect(world, { collection, what: { is: 'story', key }, tags: [] })],
    ['imported', () => importReferences(world, { collection, references })],
  ])('is refused where it is %s into a collection that was removed meanwhile', async (_, add) => {
    await removeRecord(world, collection);
    await expect(add()).rejects.toThrow('this collection is no longer here');
    expect(await listCollected(await world.database(), collection)).toEqual([]);
  });

  it('stays removed where it is taken back and then removed again', async () => {
    const { ids } = await removeRecord(world, collection);
    await Promise.all([putBack(world, ids), removeRecord(world, collection)]);
    expect(await listCollections(world)).toEqual([]);
  });

  it('goes on after a step that failed', async () => {
    const subject = { is: 'source', url: 'https://a.example/' } as const;
    const failing: World = { ...world, database: () => Promise.reject(new Error('the disk is gone')) };
    await expect(saveNote(failing, subject, 'one')).rejects.toThrow('the disk is gone');
    await saveNote(world, subject, 'two');
    expect(await listNotes(await world.database(), subject)).toHaveLength(1);
  });
});
