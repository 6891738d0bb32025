import * as v from 'valibot';
import type { Attribution } from './attribution';
import type { Feed, FeedErrorCode } from './feed';
import { parserOf } from './parsed';
import { httpUrl, limits, line } from './primitives';

/** A subscription as the list of feeds shows it. */
export interface ListedFeed extends Feed {
  /** Entries that the reader has not seen; 0 of a muted feed. */
  readonly unread: number;
  /** Where it seems to have gone for good: the reader may let it be asked there. */
  readonly newAddress?: string;
}

/** All that the view of feeds shows. */
export interface FeedOverview {
  readonly feeds: readonly ListedFeed[];
  /** Why no feed is asked by itself at present. */
  readonly paused?: 'offline' | 'save-data';
  readonly importing?: ImportProgress;
}

/** How an import is getting on: what is not among `failed` and counts as done is subscribed and well. */
export interface ImportProgress {
  /** When it began. */
  readonly at: string;
  readonly total: number;
  readonly done: number;
  readonly failed: readonly FailedImport[];
}

/** An address of an import that is not subscribed (`kept` false), or is but cannot be fetched or read so far. */
export interface FailedImport {
  readonly url: string;
  readonly title?: string;
  readonly code: FeedErrorCode | 'not-an-address' | 'already-subscribed';
  readonly status?: number;
  readonly kept: boolean;
}

/** What came of a list of feeds in a file; its outlines that were left out are among the import's failures. */
export type OpmlImport =
  | { readonly ok: true; readonly progress: ImportProgress }
  | { readonly ok: false; readonly code: 'not-opml' | 'truncated' | 'empty' };

/** An entry in the list of a feed's latest. */
export interface ListedEntry {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly at: string;
  readonly language?: string;
  readonly unread: boolean;
}

/** What a feed would bring, before it is subscribed to. */
export type FeedPreview =
  | {
      readonly ok: true;
      readonly url: string;
      readonly title?: string;
      readonly stories: number;
      readonly entries: number;
      readonly attribution?: Attribution;
      readonly latest: readonly Omit<ListedEntry, 'key' | 'unread'>[];
    }
  | { readonly ok: false; readonly code: FeedErrorCode | 'not-an-address'; readonly status?: number };

/** A feed that a page declares. */
export interface DeclaredFeed {
  readonly url: string;
  readonly title?: string;
  /** It tells stories, not single articles. */
  readonly stories: boolean;
  readonly subscribed: boolean;
}

const word = line(limits.label);

/** What a reader changes about a feed; null takes it away. */
const feedEdit = v.object({
  url: httpUrl,
  name: v.exactOptional(v.nullable(word)),
  folder: v.exactOptional(v.nullable(word)),
  muted: v.exactOptional(v.boolean('must be true or false')),
});

export type FeedEdit = Readonly<v.InferOutput<typeof feedEdit>>;
export const parseFeedEdit = parserOf(feedEdit);

const typed = v.pipe(v.string('must be text'), v.maxLength(limits.url));

export const parseOpmlText = parserOf(
  v.object({ text: v.pipe(v.string('must be text'), v.maxLength(20_000_000, 'is longer than 20 MB')) }),
);

export const parseReadMark = parserOf(
  v.object({ url: httpUrl, keys: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())) }),
);

export const parseFeedMove = parserOf(v.object({ url: typed, to: typed }));

const outline = v.object({
  url: typed,
  title: v.exactOptional(word),
  /** What the reader calls it. */
  name: v.exactOptional(word),
  folder: v.exactOptional(word),
});

/** A feed to be subscribed to, as a catalogue or another reader's list has it. */
export type FeedOutline = Readonly<v.InferOutput<typeof outline>>;

export const parseOutlines = parserOf(
  v.object({ feeds: v.pipe(v.array(outline), v.maxLength(10_000, 'holds over 10,000 feeds'), v.readonly()) }),
);
