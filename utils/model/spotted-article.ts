import * as v from 'valibot';
import { articleSchema } from './article';
import { type Parsed, parserOf } from './parsed';
import { httpUrl } from './primitives';

const schema = v.object({
  article: articleSchema,
  /**
   * The address that the page has just now. The browser's own word for it (`sender.url`) is that of the load, which a
   * single-page site has long left.
   */
  page: httpUrl,
});

/** What a content script tells of a page: the article in view, its text still empty. */
export type SpottedArticle = Readonly<v.InferOutput<typeof schema>>;

export const parseSpottedArticle: (data: unknown) => Parsed<SpottedArticle> = parserOf(schema);
