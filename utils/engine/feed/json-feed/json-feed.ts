import { isObject, type JsonObject } from '../json-object';

export type JsonFeed = JsonObject<
  'version' | 'title' | 'description' | 'home_page_url' | 'language' | 'items' | 'author' | 'authors'
>;

/** JSON Feed 1 and 1.1 (jsonfeed.org): told by the address of its version. */
export const isJsonFeed = (value: unknown): value is JsonFeed => isObject(value) && isVersion(value);

const isVersion = ({ version }: JsonObject<'version'>): boolean =>
  typeof version === 'string' && /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.[01])?\/?$/.test(version);
