import type { FeedProblems } from './feed-problems';
import type { FeedFailure, FeedFormatName, ParsedFeed } from './parsed-feed';

/** What a parser knows of the feed besides its text. */
export interface FeedReading {
  /** Where the feed came from; relative addresses are read from there. */
  readonly url: string;
  /** The present, in milliseconds since 1970, where it is known. */
  readonly now?: number;
  readonly maxItems: number;
  readonly problems: FeedProblems;
}

export type FeedContents = Omit<ParsedFeed, 'ok' | 'format' | 'problems'>;

/** Why nothing of the feed can be used; the reasons are among the problems. */
export type UnusableFeed = FeedFailure['code'];

/** A format of feeds. `Source` is what the text was read into: a JSON value or the root element. */
export interface FeedFormat<Source> {
  readonly name: FeedFormatName;
  readonly detect: (source: Source) => boolean;
  readonly parse: (source: Source, reading: FeedReading) => FeedContents | UnusableFeed;
}
