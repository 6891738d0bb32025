/** The words of one document of a story, as places in `StoryVector.terms`. */
export interface StoryMember {
  readonly title: readonly number[];
  /** Title, description and first sentences. */
  readonly lead: readonly number[];
}

/**
 * What the matcher knows of a story: plain JSON that can be stored as it is, 3 to 8 kB. Rebuild all vectors when
 * `storyVectorVersion` has changed.
 */
export interface StoryVector {
  /** The story's strongest words (at most 200, strongest first): the words to index it under. */
  readonly terms: readonly string[];
  /** For each term the mean of its weight in the story's documents, 0 to 1, idf not applied. */
  readonly weights: readonly number[];
  /** For each term the share of the story's documents that have it in title or lead, 0 to 1. */
  readonly leads: readonly number[];
  /** Places in `terms` of names: words written with a capital inside sentences. */
  readonly names: readonly number[];
  /** Up to 16 documents that differ, the fullest first. */
  readonly members: readonly StoryMember[];
  /** First and last day of publication, in days since 1970; absent where no document has a date. */
  readonly days?: readonly [first: number, last: number];
}

/** Changes whenever vectors built before it can no longer be compared with new ones. */
export const storyVectorVersion = 2;
