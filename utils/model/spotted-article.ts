import * as v from 'valibot';
import { articleSchema } from './article';
import { signsSchema } from './decision';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, limits, line } from './primitives';

const sightingSchema = v.object({
  /** As a quick look tells it. The site's name may still be in it. */
  headline: line(limits.headline),
  /** The address of the article in view; of a page of several articles, the one that the article gives for itself. */
  shown: httpUrl,
  /** What the page calls the article's address, the most trustworthy first; which of them to believe is open. */
  claims: v.pipe(v.array(httpUrl), v.maxLength(10, 'holds over 10 addresses'), v.readonly()),
  /** The title in the page's head, empty where it has none. */
  told: v.pipe(v.string('must be text'), v.maxLength(limits.headline, 'is too long')),
});

const schema = v.object({
  sighting: sightingSchema,
  /** What the first look saw. */
  signs: signsSchema,
  /**
   * The address that the page has just now. The browser's own word for it (`sender.url`) is that of the load, which a
   * single-page site has long left.
   */
  page: httpUrl,
});

/** An article that is in view, as far as its story can be looked up by address. The rest is read on demand. */
export type Sighting = Readonly<v.InferOutput<typeof sightingSchema>>;

/** What a content script tells of a page. */
export type SpottedArticle = Readonly<v.InferOutput<typeof schema>>;

export const parseSpottedArticle: (data: unknown) => Parsed<SpottedArticle> = parserOf(schema);

const readSchema = v.object({
  page: httpUrl,
  /** What the close look saw, and null for what is none by that. */
  signs: signsSchema,
  article: v.nullable(articleSchema),
});

/** What a close reading found, and at which address: the tab may show another page by then. */
export type ReadPage = Readonly<v.InferOutput<typeof readSchema>>;

export const parseReadPage: (data: unknown) => Parsed<ReadPage> = parserOf(readSchema);
