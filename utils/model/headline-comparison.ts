/** A stretch of a headline. `differs`: fewer than half of the story's other headlines have these words. */
export interface HeadlinePart {
  readonly text: string;
  readonly differs: boolean;
}

/** A wording that the publisher has since replaced; parts that are gone from the present one differ. */
export interface EarlierHeadline {
  readonly parts: readonly HeadlinePart[];
  /** When the next wording was first seen. */
  readonly until: string;
}

/** One source's headline beside those of the others. The parts joined are the headline. */
export interface HeadlineComparison {
  /** Number of the source in the story, 1 the first. */
  readonly source: number;
  readonly parts: readonly HeadlinePart[];
  /** The latest first. */
  readonly earlier: readonly EarlierHeadline[];
}
