import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, language, limits, line, paragraphs, published } from './primitives';

export const articleSchema = v.object({
  url: httpUrl,
  headline: line(limits.headline),
  description: v.exactOptional(line(limits.sentence)),
  published: v.exactOptional(published),
  modified: v.exactOptional(published),
  authors: v.pipe(v.array(line(limits.label)), v.maxLength(100, 'holds over 100 names'), v.readonly()),
  publisher: v.exactOptional(line(limits.label)),
  /** The part of the paper that it stands in, as the paper names it. */
  section: v.exactOptional(line(limits.label)),
  language: v.exactOptional(language),
  /** Which way its text runs. */
  direction: v.exactOptional(v.picklist(['ltr', 'rtl'], 'must be ltr or rtl')),
  /** The address of its lead picture. Told, and never loaded. */
  image: v.exactOptional(httpUrl),
  paywalled: v.exactOptional(v.boolean('must be true or false')),
  text: paragraphs(limits.body),
});

/**
 * The news article in a tab. `url` is its canonical address, `text` its body, paragraphs parted by empty lines,
 * empty where it has not been read. `paywalled` only where the page's own metadata says so.
 */
export type Article = Readonly<v.InferOutput<typeof articleSchema>>;

/** Page data is untrusted: whatever a content script sends goes through here. */
export const parseArticle: (data: unknown) => Parsed<Article> = parserOf(articleSchema);
