import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { dateTime, httpUrl, language, limits, line, paragraphs, published } from './primitives';

/** In the place of a feed's address: the reader opened the article, no feed told of it. It is no address, so no feed has it. */
export const readingFeed = 'read';

const names = (longest: number, most: number) =>
  v.pipe(v.array(line(longest)), v.maxLength(most, `holds over ${most} names`), v.readonly());

const earlierTitle = v.object({ title: line(limits.headline), until: dateTime });

/** A headline that the feed has since corrected, and when the correction was seen. */
export type EarlierTitle = Readonly<v.InferOutput<typeof earlierTitle>>;

const schema = v.object({
  /** The feed's own name for it; what was read goes by its address. Unique only within its feed, if there. */
  id: line(limits.url),
  feed: v.union([v.literal(readingFeed), httpUrl], 'is not an http or https address'),
  kind: v.optional(v.picklist(['feed', 'read']), 'feed'),
  url: v.exactOptional(httpUrl),
  title: line(limits.headline),
  summary: v.exactOptional(paragraphs(limits.body)),
  text: v.exactOptional(paragraphs(limits.body)),
  published: v.exactOptional(published),
  updated: v.exactOptional(published),
  /** The date as the feed writes it, readable or not. */
  dateText: v.exactOptional(line(limits.label)),
  authors: names(limits.label, 100),
  categories: v.optional(names(limits.label, 100), []),
  language: v.exactOptional(language),
  publisher: v.exactOptional(line(limits.label)),
  paywalled: v.exactOptional(v.boolean('must be true or false')),
  /** What its feed said of it, in short: the same as long as the feed says the same. Derived by the engine. */
  mark: v.exactOptional(line(limits.label)),
  /** The latest last. */
  earlierTitles: v.exactOptional(v.pipe(v.array(earlierTitle), v.readonly())),
  /** When it was first seen here. */
  seen: dateTime,
});

/**
 * An article, as the item of a feed tells of it (`kind` `feed`) or as the reader had it open (`read`). `feed` is the feed's
 * address, `summary` and `text` paragraphs parted by empty lines.
 */
export type Entry = Readonly<v.InferOutput<typeof schema>>;

export const parseEntry: (data: unknown) => Parsed<Entry> = parserOf(schema);
