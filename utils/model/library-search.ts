import * as v from 'valibot';
import { parserOf } from './parsed';
import { isRealDay, limits } from './primitives';
import type { StoryKey } from './story-lookup';

/** What the library can be searched for, in the order in which it is shown. */
export const searchKinds = ['story', 'source', 'note', 'article'] as const;
export type SearchKind = (typeof searchKinds)[number];

const day = v.pipe(
  v.string('must be text'),
  v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text), 'is not a day'),
);

const request = v.object({
  query: v.pipe(v.string('must be text'), v.maxLength(limits.headline)),
  /** Only hits of this kind are handed on, and more of them; all kinds are counted. */
  kind: v.exactOptional(v.picklist(searchKinds)),
  /** The first and the last day, both included. */
  from: v.exactOptional(day),
  to: v.exactOptional(day),
});

/** What the reader looks for in the library. */
export type LibraryQuery = Readonly<v.InferOutput<typeof request>>;

export const parseLibraryQuery = parserOf(request);

/** A piece of a text; whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** What was found, as it stands in the database now. */
export interface LibraryHit {
  /** Names it among all hits. */
  readonly key: string;
  readonly title: readonly TextPart[];
  /** Of the text in which most of the words stand. */
  readonly excerpt?: readonly TextPart[];
  readonly language?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** `YYYY-MM-DD`: when it was published, changed or kept. */
  readonly day?: string;
  /** The reader had it open, and its text was kept. */
  readonly isKept?: true;
  /** What it is, or stands on. */
  readonly story?: StoryKey;
  readonly url?: string;
  /** The collection that it is in. */
  readonly collection?: string;
}

export interface LibraryHits {
  readonly kind: SearchKind;
  /** How many there are; not all of them are handed on. */
  readonly total: number;
  /** The best first. */
  readonly hits: readonly LibraryHit[];
}

export interface LibraryAnswer {
  readonly asked: LibraryQuery;
  /** Every kind once, in the order of `searchKinds`. */
  readonly kinds: readonly LibraryHits[];
  /** Filters of the query that could not be read, as they were typed. */
  readonly unread: readonly string[];
  /** Something is still to be taken into the index: what is not found now may be found soon. */
  readonly isGrowing: boolean;
}
