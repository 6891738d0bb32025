import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, language, limits, line, published } from './primitives';

export const sourceSchema = v.object({
  url: httpUrl,
  headline: line(limits.headline),
  publisher: line(limits.label),
  published: v.exactOptional(published),
  language: v.exactOptional(language),
  paywalled: v.exactOptional(v.boolean('must be true or false')),
});

/** An article that a story rests on. Its number in citations is its place in the story's list, from 1. */
export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;

export const parseSource: (data: unknown) => Parsed<Source> = parserOf(sourceSchema);
