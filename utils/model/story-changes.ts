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

const numbers = v.pipe(v.array(v.number()), v.readonly());
const pointPlace = v.object({ section: v.number(), sentence: v.number() });

/** Where a sentence of the summary stands: places in `sections` and in its `sentences`, from 0. */
export type PointPlace = Readonly<v.InferOutput<typeof pointPlace>>;

export const storyChangesSchema = v.object({
  /** The visit that is compared with; RFC 3339 in UTC. */
  since: v.string(),
  /** Numbers of the sources that were not there. */
  sources: numbers,
  /** Sentences that tell what no sentence told. */
  points: v.pipe(v.array(pointPlace), v.readonly()),
  /** Sentences that tell a matter with another figure than before, and how it was told. */
  changed: v.pipe(v.array(v.object({ ...pointPlace.entries, before: v.string() })), v.readonly()),
  /** Places in `timeline`, from 0, of events that were not there. */
  events: numbers,
  /** Events that were there with another date. */
  moved: v.pipe(v.array(v.object({ event: v.number(), before: v.string() })), v.readonly()),
});

/**
 * What is new in a story since the reader's last visit, by source, point and event. Never "the text has changed": a
 * sentence in other words, in another section or gone is no news.
 */
export type StoryChanges = Readonly<v.InferOutput<typeof storyChangesSchema>>;

/** What the badge counts. */
export const countChanges = ({ sources, points, changed, events, moved }: StoryChanges): number =>
  sources.length + points.length + changed.length + events.length + moved.length;
