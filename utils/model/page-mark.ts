/** A sentence of the article in a page, as its text was read, and how many independent other sources report it. */
export interface PageMark {
  readonly quote: string;
  readonly sources: number;
}

/** What came of marking a page: how many sentences were found there of each kind. */
export interface MarkedPage {
  readonly confirmed: number;
  readonly alone: number;
}
