import { IDBFactory } from 'fake-indexeddb';
import { connect } from '@/utils/storage/connect';
import { fakeBrowser } from './platform';

/** All rows of the database by store, and what the storage areas hold. */
export interface Stand {
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

/** Reads everything that is stored. */
export async function readStand(): Promise<Stand> {
  const db = await connect();
  const names = [...db.objectStoreNames];
  const rows = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const));
  db.close();
  const { local, session } = fakeBrowser.storage;
  return { rows: Object.fromEntries(rows), local: await local.get(), session: await session.get() };
}

/** Puts a browser of its own in place in which exactly that is stored. */
export async function putStand({ rows, local, session }: Stand): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(structuredClone(local));
  await fakeBrowser.storage.session.set(structuredClone(session));
  const db = await connect();
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of db.objectStoreNames)
    for (const row of rows[name] ?? []) void transaction.objectStore(name).put(structuredClone(row) as never);
  await transaction.done;
  db.close();
}

export const emptyStand: Stand = { rows: {}, local: {}, session: {} };
