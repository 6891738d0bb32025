import { getSettings } from '@/utils/storage/settings';
import { getTabRecord } from '@/utils/storage/tab-records';

/**
 * May the panel open by itself for the article of a tab? Only where the reader has asked for that, and the article is one of
 * the story's sources by its address: never by a guess.
 */
export async function mayOpenByItself(tabId: number): Promise<boolean> {
  const [settings, record] = await Promise.all([getSettings(), getTabRecord(tabId)]);
  return settings.autoOpen && record?.match?.match.by === 'address';
}
