import type { StoredEntry } from '@/utils/model/stored-entry';

/**
 * The entry as it stands when one of its feeds tells it no longer, told from now on in another's name; null where nobody
 * else has it, nor has the reader read it.
 */
export function withoutFeed(entry: StoredEntry, feed: string): StoredEntry | null {
  const { told, ...rest } = entry;
  const feeds = entry.feeds.filter((other) => other !== feed);
  const carriers = entry.carriers.filter((carrier) => !carrier.startsWith(`${feed}\n`));
  const left = { ...rest, feeds, carriers, unread: entry.unread.filter((other) => other !== feed) };
  const [heir] = feeds;
  if (heir === undefined) return entry.read ? left : null;
  if (told?.feed !== feed) return told ? { ...left, told } : left;
  const id = carriers.find((carrier) => carrier.startsWith(`${heir}\n`))?.slice(heir.length + 1) ?? told.id;
  return { ...left, told: { ...told, feed: heir, id } };
}
