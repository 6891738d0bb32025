import * as v from 'valibot';
import { attributionSchema } from './attribution';
import { type Parsed, parserOf } from './parsed';
import { count, dateTime, httpUrl, language, limits, line } from './primitives';

/** What can go wrong with a feed, as the reader is told. */
export const feedErrorCodes = [
  'network', // no answer: no such host, refused, TLS, a loop of redirects
  'timeout', // began or went on too slowly
  'http', // an answer, but an error status
  'too-large', // over the size cap
  'truncated', // ends in the middle
  'not-a-feed', // a web page or anything else
  'invalid', // the right format, but nothing in it can be used
  'storage', // it came, but could not be stored
  'ended', // its server says that it is gone for good (410)
  'private-address', // a feed on the web led into the reader's own network
] as const;

export type FeedErrorCode = (typeof feedErrorCodes)[number];

const problem = v.object({ path: v.string(), reason: v.string(), story: v.exactOptional(v.string()) });

/** A story or field of a feed that was left out: where, why, and the story's id or headline where it has one. */
export type FeedProblem = Readonly<v.InferOutput<typeof problem>>;

const feedError = v.object({
  code: v.picklist(feedErrorCodes),
  /** For `http` the status. */
  status: v.exactOptional(v.number()),
  at: dateTime,
});

export type FeedError = Readonly<v.InferOutput<typeof feedError>>;

const schema = v.object({
  url: httpUrl,
  title: v.exactOptional(line(limits.label)),
  /** What the reader calls it. */
  name: v.exactOptional(line(limits.label)),
  folder: v.exactOptional(line(limits.label)),
  /** Still asked, but it adds to no list and no count. */
  muted: v.exactOptional(v.literal(true)),
  added: dateTime,
  /** The validators of the last 200, for a conditional request. */
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
  /** When it was last asked, last answered well (200 or 304), and is next due. */
  checked: v.exactOptional(dateTime),
  succeeded: v.exactOptional(dateTime),
  due: dateTime,
  /** Failures in a row; 0 after a success. */
  failures: count,
  error: v.exactOptional(feedError),
  problems: v.pipe(v.array(problem), v.readonly()),
  /** Number of stories that the last good answer held. */
  stories: count,
  /** Number of entries that it held. */
  entries: v.optional(count, 0),
  format: v.exactOptional(line(limits.label)),
  siteUrl: v.exactOptional(httpUrl),
  language: v.exactOptional(language),
  attribution: v.exactOptional(attributionSchema),
  /** How long it waits between two answers that go well, in milliseconds, before chance. */
  intervalMs: v.exactOptional(count),
  /** The address it was last sent on to, and on how many refreshes in a row. */
  moved: v.exactOptional(v.object({ to: httpUrl, times: count })),
  /** When old entries of it were last let go. */
  swept: v.exactOptional(dateTime),
});

/** A subscribed feed and its state. A feed's error is data on the feed, never an exception. */
export type Feed = Readonly<v.InferOutput<typeof schema>>;

export const parseFeed: (data: unknown) => Parsed<Feed> = parserOf(schema);
