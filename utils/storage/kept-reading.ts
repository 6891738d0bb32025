import type { StoreNames } from 'idb';
import type { KeptArticle, KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { Database } from './connect';
import { parseEntryRow } from './entry-row';
import { type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { neededIn } from './needed-entries';
import { readRows, warnOfBroken } from './read-rows';
import type { EntryRowOnDisk, Schema } from './schema';
import { withoutRead } from './without-read';

/** So many of the latest are listed one by one. */
const mostListed = 100;

export async function getKeptReading(db: Database): Promise<KeptReading> {
  const store = db.transaction('entries').store;
  const sites = new Map<string, number>();
  for (let at = await store.index('by-site').openKeyCursor(); at; at = await at.continue())
    sites.set(at.key, (sites.get(at.key) ?? 0) + 1);
  const latest: EntryRowOnDisk[] = [];
  let at = await store.index('by-read').openCursor(null, 'prev');
  for (; at && latest.length < mostListed; at = await at.continue()) latest.push(at.value);
  const total = await store.index('by-read').count();
  return {
    total,
    sites: [...sites].map(([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count),
    latest: readRows('entries', latest, parseEntryRow, warnOfBroken).map(keptArticle),
  };
}

function keptArticle(entry: StoredEntry): KeptArticle {
  const { title, url, language } = entryOf(entry);
  const { key, site, readAt = entry.at, read } = entry;
  return {
    key,
    title,
    ...(url === undefined ? {} : { url }),
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
    readAt,
    length: read?.text?.length ?? 0,
  };
}

/** Which of these canonical addresses were read and kept. Asks for keys only: texts are long. */
export async function whichAreKept(db: Database, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const store = db.transaction('entries').store;
  const read = new Set(await store.index('by-read').getAllKeys());
  if (read.size === 0) return new Set();
  const byAddress = store.index('by-address');
  const keys = await Promise.all(addresses.map((address) => byAddress.getAllKeys(address)));
  return new Set(addresses.filter((_, i) => keys[i]?.some((key) => read.has(key))));
}

export interface DeleteKeptOptions {
  readonly step?: EntryStep;
  /** Spares what a pin or a story that is still here names as its source, given the addresses of a story's sources. */
  readonly spareSources?: (story: Story) => readonly string[];
}

/**
 * Deletes what was kept of reading, all or nothing; resolves with how many articles. An entry that a feed tells stays as the
 * feed tells it, and shows no trace of having been read.
 */
export function deleteKept(
  db: Database,
  choice: KeptChoice,
  { step = noStep, spareSources }: DeleteKeptOptions = {},
): Promise<number> {
  const own = ['entries', 'pins', 'stories'] as const;
  return inTransaction(
    db,
    [...new Set<StoreNames<Schema>>([...own, ...step.stores])],
    async (transaction) => {
      const store = transaction.objectStore('entries');
      const changed: StoredEntry[] = [];
      const removed: string[] = [];
      for (const [key, entry] of await chosenEntries(transaction, choice, spareSources)) {
        const rest = entry && withoutRead(entry);
        if (rest) changed.push(rest);
        else removed.push(key);
        await (rest ? store.put(rest) : store.delete(key));
      }
      if (changed.length + removed.length > 0) await step.run(transaction, { changed, removed });
      return changed.length + removed.length;
    },
  );
}

/** By key; null for one that cannot be read, which nothing can be spared of. */
async function chosenEntries(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  choice: KeptChoice,
  spareSources: DeleteKeptOptions['spareSources'],
): Promise<ReadonlyMap<string, StoredEntry | null>> {
  const rows = await transaction.objectStore('entries').index('by-read').getAll(rangeOf(choice));
  const isNeeded = spareSources ? neededIn(transaction, spareSources) : async () => false;
  const chosen = new Map<string, StoredEntry | null>();
  for (const row of rows.filter(isChosen(choice))) {
    const parsed = parseEntryRow(row);
    if (!parsed.ok) chosen.set(row.key, null);
    else if (!(await isNeeded(parsed.value))) chosen.set(row.key, parsed.value);
  }
  return chosen;
}

function rangeOf(choice: KeptChoice): IDBKeyRange | null {
  if (choice.what === 'since') return IDBKeyRange.lowerBound(choice.since);
  if (choice.what === 'before') return IDBKeyRange.upperBound(choice.before, true);
  return null;
}

const isChosen = (choice: KeptChoice) => (row: EntryRowOnDisk) =>
  (choice.what !== 'site' || row.site === choice.site) &&
  (choice.what !== 'article' || row.key === choice.key);
