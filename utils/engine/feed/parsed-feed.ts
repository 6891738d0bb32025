import type { Attribution } from '@/utils/model/attribution';
import type { FeedErrorCode, FeedProblem } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';

/** Every format that feeds come in; each is a folder beside this file. */
export type FeedFormatName = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'story-feed' | 'kite' | 'google-news';

/** An article as its feed tells of it. All text is plain (`plainText`), all addresses absolute, http or https, no credentials. */
export interface ParsedEntry {
  /** The feed's own name for it, as it stands there; else its address; else a fingerprint of its text. Never empty. */
  readonly id: string;
  readonly url?: string;
  /** One line; where the feed gives none, the beginning of its text; empty only where there is no text either. */
  readonly title: string;
  /** What the feed says the article is about: paragraphs parted by empty lines. */
  readonly summary?: string | undefined;
  /** The article itself, where the feed carries it: paragraphs parted by empty lines. */
  readonly text?: string | undefined;
  /** The same as long as the feed says the same of the article. Costs much less than its text, which it does not need. */
  readonly mark: string;
  /** RFC 3339 in UTC, or `YYYY-MM-DD` where the feed tells no more. */
  readonly published?: string;
  readonly updated?: string;
  /** The date of publication (else of the change) as the feed writes it, readable or not. */
  readonly dateText?: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** BCP 47: its own, else its feed's. */
  readonly language?: string;
  /** Who published it, where the feed names another than itself (RSS `source`, Atom `source`). */
  readonly publisher?: string;
}

export interface ParsedFeed {
  readonly ok: true;
  readonly format: FeedFormatName;
  readonly title?: string;
  readonly description?: string;
  /** The site that the feed belongs to. */
  readonly siteUrl?: string;
  readonly language?: string;
  /** RSS `ttl`: minutes for which the feed need not be asked again. */
  readonly ttlMinutes?: number;
  /** `sy:updatePeriod` over `sy:updateFrequency`: milliseconds between changes, as the feed promises. */
  readonly updatePeriodMs?: number;
  /** Whom to name beside what comes from the feed, and under which licence it may be used. */
  readonly attribution?: Attribution;
  readonly entries: readonly ParsedEntry[];
  readonly stories: readonly Story[];
  readonly problems: readonly FeedProblem[];
}

export interface FeedFailure {
  readonly ok: false;
  readonly code: Extract<FeedErrorCode, 'not-a-feed' | 'truncated' | 'invalid'>;
  readonly problems: readonly FeedProblem[];
}

export type FeedResult = ParsedFeed | FeedFailure;

export interface FeedInput {
  /** The body, decoded (`decodeText`). */
  readonly text: string;
  /** Where it came from, after redirects: relative addresses are read from there. */
  readonly url: string;
  /** The present, in milliseconds since 1970. Dates more than two days after it are dropped (`dateText` keeps them). */
  readonly now?: number;
  /** Entries and stories beyond so many are left out; 2,000 unless told. */
  readonly maxItems?: number;
  /** Problems beyond so many are counted, not told; 200 unless told. */
  readonly maxProblems?: number;
}
