import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { dateTime } from './primitives';

const texts = v.pipe(v.array(v.string()), v.readonly());

const seen = v.object({
  /** When the reader had it before them. */
  at: dateTime,
  revision: v.number(),
  /** Canonical addresses of the sources. */
  sources: texts,
  /** The sentences of the summary. */
  points: texts,
  events: v.pipe(v.array(v.object({ date: v.string(), text: v.string() })), v.readonly()),
});

/** A story as a reader last saw it: no more than is needed to tell what is new. */
export type SeenStory = Readonly<v.InferOutput<typeof seen>>;

const visit = v.object({
  feed: v.string(),
  id: v.string(),
  last: seen,
  /** The visit before the one that is going on: what a panel that is opened again within it compares with. */
  before: v.exactOptional(seen),
});

/** A reader's visits to a story. */
export type StoryVisit = Readonly<v.InferOutput<typeof visit>>;

export const parseStoryVisit: (data: unknown) => Parsed<StoryVisit> = parserOf(visit);

/** Where a sentence of the summary stands: places in `sections` and in its `sentences`, from 0. */
export interface PointPlace {
  readonly section: number;
  readonly sentence: number;
}

/**
 * What is new in a story since the reader's last visit, by source, point and event. Never "the text has changed": a
 * sentence in other words, in another section or gone is no news.
 */
export interface StoryChanges {
  /** The visit that is compared with; RFC 3339 in UTC. */
  readonly since: string;
  /** Numbers of the sources that were not there. */
  readonly sources: readonly number[];
  /** Sentences that tell what no sentence told. */
  readonly points: readonly PointPlace[];
  /** Sentences that tell a matter with another figure than before, and how it was told. */
  readonly changed: readonly (PointPlace & { readonly before: string })[];
  /** Places in `timeline`, from 0, of events that were not there. */
  readonly events: readonly number[];
  /** Events that were there with another date. */
  readonly moved: readonly { readonly event: number; readonly before: string }[];
}

/** What the badge counts. */
export const countChanges = ({ sources, points, changed, events, moved }: StoryChanges): number =>
  sources.length + points.length + changed.length + events.length + moved.length;
