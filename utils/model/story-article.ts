/**
 * An article as clusters, summaries, timelines and coverage read it: the fields of an entry or of a page that bear on what is
 * told. `MatchDocument` has the same names. It never leaves the engine, so it has no parser of its own.
 */
export interface StoryArticle {
  /** Unique in its story: the key of the entry. */
  readonly id: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title: string;
  readonly description?: string;
  /** Plain paragraphs parted by empty lines. */
  readonly text?: string;
  /** RFC 3339 in UTC, or `YYYY-MM-DD` where no more is known. */
  readonly published?: string;
  readonly updated?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly paywalled?: boolean;
}

/** The parts of an article that a passage can stand in, and the field that holds each. */
export type ArticlePart = 'headline' | 'description' | 'text';

/** The text of one part; empty where the article has none. */
export function partOf(article: StoryArticle, part: ArticlePart): string {
  return (part === 'headline' ? article.title : article[part]) ?? '';
}
