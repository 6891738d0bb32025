import { storage } from 'wxt/utils/storage';
import { parseSyncRecord, type SyncRecord } from '@/utils/model/sync';

const item = 'local:sync';
const prefix = 'fields-';

/** What this browser remembers of the synchronisation; null where it never took part, or what is there cannot be read. */
export async function getSyncRecord(): Promise<SyncRecord | null> {
  const data = await storage.getItem<unknown>(item);
  if (data === null) return null;
  const record = parseSyncRecord(data);
  if (!record.ok) console.warn('The state of the synchronisation cannot be read:', record.issues);
  return record.ok ? record.value : null;
}

export async function putSyncRecord(record: SyncRecord): Promise<void> {
  await storage.setItem(item, record);
}

/** Our items in the browser's sync storage, by name. Throws where the browser has none. */
export async function readSynced(): Promise<Readonly<Record<string, unknown>>> {
  const all = await storage.snapshot('sync');
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(prefix)));
}

/** Items by their names in sync storage. */
export const itemsOf = (chunks: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(chunks.map((chunk, i) => [`${prefix}${i}`, chunk]));

/**
 * Makes our items in sync storage these: what is as it was is not written. Two operations at most, of the 120 a minute that browsers
 * allow. Throws what the browser does, its storage being full too.
 */
export async function writeSynced(
  items: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Promise<void> {
  const changed = Object.entries(items).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  if (changed.length > 0)
    await storage.setItems(changed.map(([name, value]) => ({ key: `sync:${name}` as const, value })));
  const gone = Object.keys(before).filter((name) => !(name in items));
  if (gone.length > 0) await storage.removeItems(gone.map((name) => `sync:${name}` as const));
}
