/**
 * One text that is matched: an article, or one of the texts that make up a story. Any part but the title may be missing;
 * `language` is a BCP 47 tag.
 */
export interface MatchDocument {
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** RFC 3339 moment or `YYYY-MM-DD`; anything else counts as unknown. */
  readonly published?: string | null | undefined;
}
