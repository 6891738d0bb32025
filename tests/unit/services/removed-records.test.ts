import { beforeEach, describe, expect, it } from 'vitest';
import { oddReferences } from '@/tests/fixtures/references/odd-references';
import { importReferences } from '@/utils/services/library/collect';
import {
  addCollection,
  forgetRemovedRecords,
  openCollection,
  putBack,
  removeRecord,
} from '@/utils/services/library/collections';
import { addHighlight, highlightsOfPage, noteHighlight } from '@/utils/services/library/highlights';
import { saveNote } from '@/utils/services/library/notes';
import { restorePiece } from '@/utils/services/library/restore';
import { emptyWorld, type World } from './world';

const url = 'https://paper.example.org/secret-affair';
const quote = { exact: 'Secret words.', prefix: 'Secret before. ', suffix: ' Secret after.' };
const draft = { url, headline: 'Secret headline', publisher: 'Secret Post', quote };
const minutes = 60_000;

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

const rows = async () => (await world.database()).getAll('library');
const onDisk = async () => JSON.stringify(await rows());

/** One of each kind, all of them of the same secret. */
async function fill(): Promise<readonly string[]> {
  const { id: collection } = await addCollection(world, 'Secret plans');
  const [reference] = oddReferences;
  if (!reference) throw new Error('there is no reference');
  await importReferences(world, { collection, references: [{ ...reference, title: 'Secret title', url }] });
  const passage = await addHighlight(world, draft);
  await noteHighlight(world, passage.id, 'Secret thought');
  return [collection, passage.id];
}

async function removeAll(ids: readonly string[]): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const id of ids) gone.push(...(await removeRecord(world, id)).ids);
  return gone;
}

describe('what the reader removes', () => {
  it('is gone from the disk ten minutes later, words, addresses and all', async () => {
    await forgetRemovedRecords(world);
    const gone = await removeAll(await fill());
    await saveNote(world, { is: 'source', url }, 'Secret note');
    await saveNote(world, { is: 'source', url }, '');
    expect(gone).toHaveLength(3);
    world.clock += 9 * minutes;
    await forgetRemovedRecords(world);
    expect(await onDisk()).toMatch(/secret/iu);
    world.clock += 2 * minutes;
    await forgetRemovedRecords(world);
    expect(await rows()).toHaveLength(4);
    expect(await onDisk()).not.toMatch(/secret/iu);
    await putBack(world, gone);
    expect((await rows()).every(({ keys }) => keys.length === 0)).toBe(true);
  });

  it('comes back whole within ten minutes, and stays', async () => {
    await forgetRemovedRecords(world);
    const [collection = '', ...others] = await fill();
    await putBack(world, await removeAll([collection, ...others]));
    world.clock += 11 * minutes;
    await forgetRemovedRecords(world);
    expect((await openCollection(world, collection))?.items).toHaveLength(1);
    expect(await highlightsOfPage(world, url)).toMatchObject([{ markdown: 'Secret thought' }]);
  });

  it('is found where it was removed before anybody looked, and can be kept anew', async () => {
    await removeAll(await fill());
    world.clock += 11 * minutes;
    await forgetRemovedRecords(world);
    expect(await onDisk()).not.toMatch(/secret/iu);
    await addHighlight(world, draft);
    expect(await highlightsOfPage(world, url)).toMatchObject([{ quote }]);
    expect(await rows()).toHaveLength(3);
  });

  it('is not brought back, nor are its words, by an older backup or one of that moment', async () => {
    const ids = await fill();
    const before = (await rows()).map((row) => ({ store: 'library', row }));
    world.clock += minutes;
    await removeAll(ids);
    const after = (await rows()).map((row) => ({ store: 'library', row }));
    world.clock += 11 * minutes;
    await forgetRemovedRecords(world);
    for (const backup of [before, after]) await restorePiece(world, { rows: backup, dryRun: false });
    expect(await onDisk()).not.toMatch(/secret/iu);
    world = await emptyWorld();
    await restorePiece(world, { rows: after, dryRun: false });
    expect(await onDisk()).not.toMatch(/secret/iu);
  });
});
