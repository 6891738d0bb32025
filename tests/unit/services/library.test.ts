import { beforeEach, describe, expect, it } from 'vitest';
import { oddReferences } from '@/tests/fixtures/references/odd-references';
import { parisStory } from '@/tests/fixtures/stories';
import type { BackupCursor, BackupRow } from '@/utils/model/backup';
import type { NoteSubject } from '@/utils/model/library-record';
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
import { addHighlight } from '@/utils/services/library/highlights';
import { saveNote } from '@/utils/services/library/notes';
import { finishRestore, restorePiece } from '@/utils/services/library/restore';
import { readBackup } from '@/utils/storage/backup';
import { putStories } from '@/utils/storage/feed-stories';
import { listHighlights, listLibrary, listNotes } from '@/utils/storage/library';
import { countTerms, storiesWithTerms } from '@/utils/storage/vectors';
import { emptyWorld, type World } from './world';

const key = { feed: 'https://feeds.example.org/stories.json', id: parisStory.id };

let world: World;
let collection: string;

beforeEach(async () => {
  world = await emptyWorld();
  await putStories(await world.database(), key.feed, [parisStory], deriveStory, { now: world.clock });
  collection = (await addCollection(world, 'Guarantees')).id;
});

const items = async () => (await openCollection(world, collection))?.items ?? [];

describe('a large collection', () => {
  it('can be opened at its latest items, with how many there are', async () => {
    for (let number = 1; number <= 3; number++) {
      world.clock += 1_000;
      await collect(world, { collection, what: { is: 'source', key, number }, tags: [] });
    }
    const opened = await openCollection(world, collection, 2);
    expect(opened?.items.map(({ thing }) => thing.is === 'source' && thing.reference.number)).toEqual([3, 2]);
    expect(opened?.total).toBe(3);
    expect(await listCollections(world)).toMatchObject([{ items: 3 }]);
  });

  it('is in one order, whether opened whole or at its latest, and shows nothing that was deleted', async () => {
    for (let number = 1; number <= 5; number++) {
      // Two and two of one moment.
      world.clock += number % 2 === 0 ? 0 : 1_000;
      await collect(world, { collection, what: { is: 'source', key, number }, tags: [] });
    }
    const [first, second] = await items();
    await removeRecord(world, `${second?.id}`);
    const whole = (await items()).map(({ id }) => id);
    expect(whole).toHaveLength(4);
    expect(whole[0]).toBe(first?.id);
    const latest = await openCollection(world, collection, 3);
    expect(latest?.items.map(({ id }) => id)).toEqual(whole.slice(0, 3));
    expect(latest?.total).toBe(4);
  });
});

describe('a collection', () => {
  it('takes a story, a source and an event, each once, with what is needed to show them without their feed', async () => {
    for (const what of [
      { is: 'story', key },
      { is: 'source', key, number: 2 },
      { is: 'event', key, place: 0 },
      { is: 'source', key, number: 2 },
    ] as const) {
      expect(await collect(world, { collection, what, tags: [] })).not.toBeNull();
    }
    const kept = (await items()).map(({ thing }) => thing);
    expect(kept.map(({ is }) => is).sort()).toEqual(['event', 'source', 'story']);
    expect(kept.find(({ is }) => is === 'source')).toMatchObject({
      reference: { number: 2, title: parisStory.sources[1]?.headline, accessed: '2026-01-07' },
    });
    expect(kept.find(({ is }) => is === 'story')).toMatchObject({ story: { headline: parisStory.headline } });
  });

  it.each([
    [{ is: 'source', key, number: 99 } as const],
    [{ is: 'event', key, place: 999 } as const],
    [{ is: 'story', key: { ...key, id: 'gone' } } as const],
  ])('takes nothing that is not there: %o', async (what) => {
    expect(await collect(world, { collection, what, tags: [] })).toBeNull();
    expect(await items()).toEqual([]);
  });

  it('is renamed, counted and told of', async () => {
    await renameCollection(world, collection, 'Paris');
    await collect(world, { collection, what: { is: 'story', key }, tags: [] });
    expect(await listCollections(world)).toMatchObject([{ collection: { name: 'Paris' }, items: 1 }]);
    expect(world.announced.filter(({ what }) => what === 'library')).toHaveLength(3);
  });

  it('goes with its items, and comes back with them', async () => {
    await collect(world, { collection, what: { is: 'story', key }, tags: [] });
    const { ids } = await removeRecord(world, collection);
    expect(await listCollections(world)).toEqual([]);
    expect(await listLibrary(await world.database(), 'item')).toEqual([]);
    await putBack(world, ids);
    expect((await items()).length).toBe(1);
  });

  it('keeps a change that is made after the clock was set back', async () => {
    const item = await collect(world, { collection, what: { is: 'story', key }, tags: [] });
    world.clock -= 10 * 365 * 86_400_000;
    await tagItem(world, item?.id ?? '', ['later', 'later']);
    expect((await items())[0]?.tags).toEqual(['later']);
  });

  it('takes imported references, and knows those that it has', async () => {
    expect(await importReferences(world, { collection, references: oddReferences })).toEqual({
      added: oddReferences.length,
      known: 0,
    });
    expect(await importReferences(world, { collection, references: oddReferences })).toEqual({
      added: 0,
      known: oddReferences.length,
    });
  });
});

describe('notes and highlights', () => {
  const subject: NoteSubject = { is: 'section', key, heading: parisStory.sections[0]?.heading ?? '' };

  it('a note is written, changed and taken away', async () => {
    const db = await world.database();
    await saveNote(world, subject, 'First');
    await saveNote(world, subject, 'Second');
    expect((await listNotes(db, subject)).map(({ markdown }) => markdown)).toEqual(['Second']);
    await saveNote(world, subject, '');
    expect(await listNotes(db, subject)).toEqual([]);
  });

  it('a highlight is found by the page’s canonical address', async () => {
    const url = 'https://paper.example.org/tram?utm_source=x';
    await addHighlight(world, {
      url,
      headline: 'Tram',
      quote: { exact: 'It was close.', prefix: '', suffix: '' },
    });
    expect(await listHighlights(await world.database(), 'https://paper.example.org/tram')).toHaveLength(1);
  });
});

describe('a restore', () => {
  it('into an empty browser gives stories that are found by words, and the library', async () => {
    await collect(world, { collection, what: { is: 'source', key, number: 1 }, tags: ['a'] });
    const rows: BackupRow[] = [];
    let next: BackupCursor | undefined;
    do {
      const piece = await readBackup(await world.database(), next, 2);
      rows.push(...(JSON.parse(JSON.stringify(piece.rows)) as BackupRow[]));
      next = piece.next;
    } while (next);
    world = await emptyWorld();
    await restorePiece(world, { rows, dryRun: false });
    await finishRestore(world);
    const db = await world.database();
    const [vector] = await storiesWithTerms(db, ['paris']);
    expect(vector).toMatchObject(key);
    expect((await countTerms(db, ['paris'])).get('paris')).toBe(1);
    expect((await items()).map(({ tags }) => tags)).toEqual([['a']]);
  });
});
