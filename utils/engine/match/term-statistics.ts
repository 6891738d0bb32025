import { backgroundCount, backgroundStories } from './background';

/** How many stories there are, and in how many of them a term is among the indexed ones. */
export interface TermStatistics {
  readonly stories: number;
  /** Terms that nobody looked up may be missing: they are taken to be in one story. */
  readonly df: ReadonlyMap<string, number>;
}

/**
 * How much a term tells, 0 to 1: smoothed idf over the live stories and the background, divided by the largest possible,
 * so that scores mean the same with ten stories and with ten thousand.
 */
export function relativeIdf(term: string, { stories, df }: TermStatistics): number {
  const largest = Math.log(backgroundStories + stories + 1);
  const count = (df.get(term) ?? 1) + backgroundCount(term);
  return Math.max(0, Math.log((backgroundStories + stories + 1) / (count + 0.5)) / largest);
}

const largestBackground = Math.log(backgroundStories + 2);

/** `relativeIdf` before anything is known of the live stories: one story, which holds the term. */
export function backgroundIdf(term: string): number {
  return Math.max(
    0,
    Math.log((backgroundStories + 2) / (1 + backgroundCount(term) + 0.5)) / largestBackground,
  );
}
