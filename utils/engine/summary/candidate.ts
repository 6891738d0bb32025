import type { ArticlePart } from '@/utils/model/story-article';

/** A sentence of an article that a summary may show. `text` stands at `start` to `end` of that part of the article. */
export interface Candidate {
  /** Place of its article in the list that is summarised. */
  readonly article: number;
  readonly part: ArticlePart;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of sentences of the article before it that were kept: 0 is the lead. */
  readonly place: number;
  /** The text breaks off within it: it is shown with an ellipsis. */
  readonly cut: boolean;
}
