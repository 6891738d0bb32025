import { isEmptied } from '@/utils/model/emptied-record';
import type { CollectedItem, Collection, LibraryRecord } from '@/utils/model/library-record';
import { emptyRemoved } from '@/utils/storage/empty-removed';
import {
  countCollected,
  getLibraryRecord,
  latestCollected,
  listCollected,
  listLibrary,
} from '@/utils/storage/library';
import type { Deps } from '../deps';
import { undoWindow } from '../undo';
import { inTurn } from './in-turn';
import { changedAt, newRecord, writeRecords } from './write-records';

/** All collections by name, with how much is in each. */
export async function listCollections(deps: Deps) {
  const db = await deps.database();
  const collections = await listLibrary(db, 'collection');
  const lines = collections.map(async (collection) => ({
    collection,
    items: await countCollected(db, collection.id),
  }));
  return (await Promise.all(lines)).sort((a, b) => a.collection.name.localeCompare(b.collection.name));
}

/** A collection with its items, the latest change first, at most `most` of them; null where it is gone. */
export async function openCollection(deps: Deps, id: string, most = Number.POSITIVE_INFINITY) {
  const db = await deps.database();
  const [collection, latest] = await Promise.all([findCollection(deps, id), latestCollected(db, id, most)]);
  return collection ? { collection, ...latest } : null;
}

async function findCollection(deps: Deps, id: string): Promise<Collection | undefined> {
  const record = await getLibraryRecord(await deps.database(), id);
  return record?.kind === 'collection' && !record.deleted ? record : undefined;
}

/** Throws where it was removed meanwhile, in another window perhaps: what is put into it then would be nowhere. */
export async function collectionInUse(deps: Deps, id: string): Promise<Collection> {
  const collection = await findCollection(deps, id);
  if (!collection) throw new Error('this collection is no longer here');
  return collection;
}

export async function addCollection(deps: Deps, name: string): Promise<Collection> {
  const collection: Collection = { ...newRecord(deps), kind: 'collection', name };
  await writeRecords(deps, [collection]);
  return collection;
}

export const renameCollection = (deps: Deps, id: string, name: string): Promise<void> =>
  inTurn(() => rename(deps, id, name));

async function rename(deps: Deps, id: string, name: string): Promise<void> {
  const collection = await collectionInUse(deps, id);
  await writeRecords(deps, [{ ...collection, name, updated: changedAt(deps, collection.updated) }]);
}

export const tagItem = (deps: Deps, id: string, tags: readonly string[]): Promise<void> =>
  inTurn(() => tag(deps, id, tags));

async function tag(deps: Deps, id: string, tags: readonly string[]): Promise<void> {
  const record = await getLibraryRecord(await deps.database(), id);
  if (record?.kind !== 'item' || record.deleted) throw new Error('this is no longer in the collection');
  const item: CollectedItem = {
    ...record,
    tags: [...new Set(tags)],
    updated: changedAt(deps, record.updated),
  };
  await writeRecords(deps, [item]);
}

/** What was removed over ten minutes ago holds no words from now on. */
export async function forgetRemovedRecords(deps: Deps): Promise<void> {
  await emptyRemoved(await deps.database(), undoWindow(deps));
}

/** Deletes a record, a collection with all that is in it. Resolves with the ids of all that went, for `putBack`. */
export const removeRecord = (deps: Deps, id: string): Promise<{ readonly ids: readonly string[] }> =>
  inTurn(() => remove(deps, id));

async function remove(deps: Deps, id: string): Promise<{ readonly ids: readonly string[] }> {
  const db = await deps.database();
  const record = await getLibraryRecord(db, id);
  if (!record || record.deleted) return { ids: [] };
  const gone: readonly LibraryRecord[] =
    record.kind === 'collection' ? [record, ...(await listCollected(db, id))] : [record];
  await writeRecords(
    deps,
    gone.map((one) => ({ ...one, deleted: true as const, updated: changedAt(deps, one.updated) })),
  );
  return { ids: gone.map((one) => one.id) };
}

/** Takes deletions back, within ten minutes. What has been written anew meanwhile stays as it is. */
export const putBack = (deps: Deps, ids: readonly string[]): Promise<void> =>
  inTurn(() => restore(deps, ids));

async function restore(deps: Deps, ids: readonly string[]): Promise<void> {
  const db = await deps.database();
  const records = await Promise.all(ids.map((id) => getLibraryRecord(db, id)));
  const back = records.flatMap((record) => {
    if (!record?.deleted || isEmptied(record)) return [];
    const { deleted: _, ...rest } = record;
    return [{ ...rest, updated: changedAt(deps, record.updated) } as LibraryRecord];
  });
  await writeRecords(deps, back);
}

/** Tags in use, those of the most items first. */
export async function listTags(deps: Deps): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  const items = await listLibrary(await deps.database(), 'item');
  for (const tag of items.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}
