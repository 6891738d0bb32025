import { storage } from 'wxt/utils/storage';
import { parseTabRecord, type TabRecord } from '@/utils/model/tab-record';
import { readRow, warnOfBroken } from './read-rows';

/** Matching reads no further than a third of this; the session area holds 10 MB for all tabs together. */
export const longestText = 20_000;

const prefix = 'tab-';
const keyOf = (tabId: number) => `session:${prefix}${tabId}` as const;

/** What is known of the article in a tab; undefined where nothing is, or what is cannot be read. */
export async function getTabRecord(tabId: number): Promise<TabRecord | undefined> {
  const data = await storage.getItem<unknown>(keyOf(tabId));
  return data === null ? undefined : readRow('tabs', parseTabRecord(data), warnOfBroken);
}

/** Records of all tabs. */
export async function listTabRecords(): Promise<TabRecord[]> {
  const data = await storage.snapshot('session');
  return Object.entries(data).flatMap(([key, value]) =>
    key.startsWith(prefix) ? (readRow('tabs', parseTabRecord(value), warnOfBroken) ?? []) : [],
  );
}

/** Keeps the record, its text cut to 20,000 characters. Where the area is full, the older half of the records goes. */
export async function putTabRecord(record: TabRecord): Promise<void> {
  const { article } = record;
  const kept = { ...record, article: { ...article, text: article.text.slice(0, longestText) } };
  try {
    await storage.setItem(keyOf(record.tabId), kept);
  } catch {
    await deleteOlderHalf();
    await storage.setItem(keyOf(record.tabId), kept);
  }
}

export async function deleteTabRecord(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

async function deleteOlderHalf(): Promise<void> {
  const records = (await listTabRecords()).sort((a, b) => (a.at < b.at ? -1 : 1));
  await storage.removeItems(records.slice(0, Math.ceil(records.length / 2)).map(({ tabId }) => keyOf(tabId)));
}
