/** The words of one document of a story, as places in `StoryVector.terms`. */
export interface StoryMember {
  readonly title: readonly number[];
  /** Description and first sentences, title included. */
  readonly lead: readonly number[];
}

/**
 * What the matcher knows of a story: plain JSON that can be stored as it is. Rebuild all vectors when `storyVectorVersion`
 * has changed.
 */
export interface StoryVector {
  /** The story's strongest words (at most 200, strongest first): the words to index it under. */
  readonly terms: readonly string[];
  /** For each term the mean of its weight in the story's documents, 0 to 1, idf not applied. */
  readonly weights: readonly number[];
  /** Places in `terms` of names: words written with a capital inside sentences. */
  readonly names: readonly number[];
  /** The documents that differ most, the fullest first. */
  readonly members: readonly StoryMember[];
  /** How many documents it was built of. */
  readonly size: number;
}

/** Changes whenever vectors built before it can no longer be compared with new ones. */
export const storyVectorVersion = 1;
