/**
 * A stretch of an article, by UTF-16 offsets into the field that it stands in. `quote` is the text there, so that it can be
 * shown, and found again in the page, without the article at hand.
 */
export interface Passage {
  readonly in: 'headline' | 'description' | 'text';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
