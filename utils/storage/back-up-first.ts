import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { sourceStores } from './source-stores';
import { isQuotaError } from './store-outcome';

/** So many rows are in memory at a time. */
const rowsPerStep = 200;

/** A backup goes so long after it was made, in milliseconds: who misses something will have noticed. */
const keptMs = 14 * 24 * 3_600_000;

/** The name of the database that holds what stood in `name` before its last upgrade. */
export const backupName = (name: string): string => `${name}-before-upgrade`;

interface BackupSchema extends DBSchema {
  /** As `mergeBackup` takes them. */
  rows: { key: number; value: { readonly store: string; readonly row: unknown } };
  about: { key: 'backup'; value: { readonly version: number; readonly at: number } };
}

/**
 * The design: docs/adr/0008-backup-before-an-upgrade.md.
 * Where `name` exists in a version older than `version`, copies all its source data into a database of its own, before anything
 * is upgraded. Where there is no room for that, nothing is copied: an upgrade that fails is undone by the browser itself.
 *
 * @param now milliseconds since 1970
 */
export async function backUpFirst(name: string, version: number, now: number): Promise<void> {
  const databases = await indexedDB.databases();
  const versionOf = (wanted: string) => databases.find((one) => one.name === wanted)?.version;
  const known = versionOf(name);
  const hasBackup = versionOf(backupName(name)) !== undefined;
  if (known !== undefined && known < version) await backUp(name, now);
  else if (known === version && hasBackup) await forgetOld(name, now);
}

async function backUp(name: string, now: number): Promise<void> {
  const backup = await openBackup(name);
  // Without a version: as it stands.
  const db = await openDB(name);
  try {
    await backup.clear('rows');
    for (const store of sourceStores)
      if (db.objectStoreNames.contains(store)) await copyStore(db, store, backup);
    await backup.put('about', { version: db.version, at: now }, 'backup');
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await backup.clear('rows');
  } finally {
    db.close();
    backup.close();
  }
}

const openBackup = (name: string): Promise<IDBPDatabase<BackupSchema>> =>
  openDB<BackupSchema>(backupName(name), 1, {
    upgrade: (made) => {
      made.createObjectStore('rows', { autoIncrement: true });
      made.createObjectStore('about');
    },
  });

async function copyStore(db: IDBPDatabase, store: string, backup: IDBPDatabase<BackupSchema>): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const reading = db.transaction(store);
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      reading.store.getAll(after, rowsPerStep),
      reading.store.getAllKeys(after, rowsPerStep),
    ]);
    const writing = backup.transaction('rows', 'readwrite');
    await Promise.all([...rows.map((row) => writing.store.add({ store, row })), writing.done]);
    const last = keys.at(-1);
    if (last === undefined || rows.length < rowsPerStep) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

async function forgetOld(name: string, now: number): Promise<void> {
  const backup = await openBackup(name);
  const about = await backup.get('about', 'backup');
  backup.close();
  // Of a clock that was put back nothing is known.
  if (about === undefined || now - about.at >= keptMs) await deleteDB(backupName(name));
}
