import { backgroundCount, backgroundStories } from './background';

/** How many stories there are, and in how many of them a term is among the indexed ones. */
export interface TermStatistics {
  readonly stories: number;
  /** Counts of the article's words (`queryTerms`); a word that is missing is taken to be in no story. */
  readonly df: ReadonlyMap<string, number>;
}

/**
 * How much a term tells, 0 to 1: smoothed idf over the live stories and the background, divided by the largest possible,
 * so that scores mean the same with ten stories and with ten thousand.
 */
export function relativeIdf(term: string, { stories, df }: TermStatistics): number {
  const largest = Math.log(backgroundStories + stories + 1);
  const count = (df.get(term) ?? 0) + backgroundCount(term);
  return Math.max(0, Math.log((backgroundStories + stories + 1) / (count + 0.5)) / largest);
}

const largestBackground = Math.log(backgroundStories + 2);
const unheardOf = Math.log((backgroundStories + 2) / 1.5) / largestBackground;

/** `relativeIdf` before anything is known of the live stories: one story, which holds the term. */
export function backgroundIdf(term: string): number {
  const count = backgroundCount(term);
  return count === 0 ? unheardOf : Math.log((backgroundStories + 2) / (count + 1.5)) / largestBackground;
}
