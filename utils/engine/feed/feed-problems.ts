import type { FeedProblem } from '@/utils/model/feed';
import { plainText } from '@/utils/model/plain-text';

/** Longest label of a story in a problem, in UTF-16 units: enough to recognise it by. */
const longestLabel = 120;

/** What is wrong with a feed, in the order in which it was found. */
export interface FeedProblems {
  add(path: string, reason: string, story?: string): void;
  /** At most `most` problems; where there were more, a closing one says how many. */
  list(): readonly FeedProblem[];
}

/** Collects problems but keeps only the first `most`: a broken feed must not fill the disk with its report. */
export function feedProblems(most: number): FeedProblems {
  const kept: FeedProblem[] = [];
  let found = 0;
  return {
    add(path, reason, story) {
      found += 1;
      if (kept.length < most) kept.push({ path, reason, ...(story === undefined ? {} : { story }) });
    },
    list: () =>
      found > kept.length ? [...kept, { path: '$', reason: `… and ${found - kept.length} more` }] : kept,
  };
}

/** What a person can recognise an item by: its id, else its title, else nothing. */
export function labelOf({
  id,
  title,
}: {
  readonly id?: unknown;
  readonly title?: unknown;
}): string | undefined {
  for (const value of [id, title]) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') continue;
    const label = plainText(text.slice(0, longestLabel));
    if (label !== '') return label;
  }
  return undefined;
}
