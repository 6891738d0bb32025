import { isObject, type JsonObject } from '../json-object';

/** A category file of Kagi News (`clusters`), or an answer of its batch API (`stories`). */
export type KiteCategory = JsonObject<
  'category' | 'categoryName' | 'timestamp' | 'clusters' | 'stories' | 'domains'
>;

/** One event of a category, as far as it is read here. What a field holds varies: text, list, `""` for an empty list, null. */
export type KiteCluster = JsonObject<
  | 'title'
  | 'category'
  | 'short_summary'
  | 'summary'
  | 'talking_points'
  | 'perspectives'
  | 'timeline'
  | 'quote'
  | 'quote_author'
  | 'quote_source_url'
  | 'articles'
  | 'domains'
  | 'sourceLanguage'
  | 'selectedLanguage'
>;

export type KiteArticle = JsonObject<'title' | 'link' | 'domain' | 'date'>;

/** The objects of a list; nothing where there is none. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Text that says something. */
export const wordsIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const clustersOf = ({ clusters, stories }: KiteCategory): readonly unknown[] | undefined =>
  [clusters, stories].find((list) => Array.isArray(list)) as readonly unknown[] | undefined;
