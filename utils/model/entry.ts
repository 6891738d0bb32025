import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, language, limits, line, paragraphs, published } from './primitives';

const schema = v.object({
  id: line(limits.url),
  feed: httpUrl,
  url: v.exactOptional(httpUrl),
  title: line(limits.headline),
  summary: v.exactOptional(paragraphs(limits.body)),
  published: v.exactOptional(published),
  updated: v.exactOptional(published),
  authors: v.pipe(v.array(line(limits.label)), v.maxLength(100, 'holds over 100 names'), v.readonly()),
  language: v.exactOptional(language),
});

/** An item of an RSS, Atom or JSON Feed: an article that a feed tells of. `feed` is the feed's address. */
export type Entry = Readonly<v.InferOutput<typeof schema>>;

export const parseEntry: (data: unknown) => Parsed<Entry> = parserOf(schema);
