import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { toldEntry } from '@/utils/engine/entry/told-entry';
import type { ParsedEntry } from '@/utils/engine/feed/parsed-feed';
import type { Feed, FeedProblem } from '@/utils/model/feed';
import { findUnchanged } from '@/utils/storage/entries';
import { entryBatch, putEntries } from '@/utils/storage/put-entries';
import type { StoreOutcome } from '@/utils/storage/store-outcome';
import type { Deps } from './deps';
import { entryStep } from './entry-step';

/** What of a feed's answer could not be taken in, and whether the rest was stored. */
export interface StoredEntries {
  readonly outcome: StoreOutcome;
  readonly problems: readonly FeedProblem[];
  /** How many entries had no words at all. */
  readonly unusable: number;
}

/**
 * Stores the entries of a feed's answer, a batch at a time. Of those that are stored already as the feed tells them now, which are
 * nearly all of them, not even the text is taken out of its markup.
 */
export async function storeEntries(
  deps: Deps,
  { url }: Feed,
  entries: readonly ParsedEntry[],
): Promise<StoredEntries> {
  const db = await deps.database();
  const told = new Set<string>();
  const problems: FeedProblem[] = [];
  const options = { merge: mergeEntry, step: entryStep(deps), told };
  let unusable = 0;
  for (let from = 0; from < entries.length; from += entryBatch) {
    const batch = entries.slice(from, from + entryBatch).map((entry) => ({ entry, mark: entry.mark }));
    const marked = batch.map(({ entry: { id }, mark }) => ({ id, mark }));
    const unchanged = await findUnchanged(db, url, marked);
    for (const key of unchanged.values()) told.add(key);
    const news = batch.flatMap(({ entry, mark }, i) => {
      if (unchanged.has(mark)) return [];
      const parsed = toldEntry(url, entry, new Date(deps.now()).toISOString());
      if (parsed.ok) return identifyEntry(parsed.value);
      const path = `entry ${from + i + 1}`;
      problems.push(
        ...parsed.issues.map((issue) => ({ path: `${path} ${issue.path}`, reason: issue.reason })),
      );
      unusable += 1;
      return [];
    });
    const outcome = await putEntries(db, news, options);
    if (!outcome.ok) return { outcome, problems, unusable };
  }
  return { outcome: { ok: true }, problems, unusable };
}
