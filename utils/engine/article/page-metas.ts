import { all, attribute } from './page-dom';

/** The page's `<meta>` values as they are, by lower-cased name (`name`, `property` or `http-equiv`), in document order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** No honest page has more; a poisoned one may have a million. */
const maxMetas = 400;
const longestValue = 16_000;

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of all(document, 'meta[content]', maxMetas)) {
    const value = attribute(element, 'content').slice(0, longestValue).trim();
    for (const key of ['name', 'property', 'http-equiv']) {
      const name = attribute(element, key).trim().toLowerCase();
      const known = metas.get(name) ?? [];
      if (name && value && !known.includes(value)) metas.set(name, [...known, value]);
    }
  }
  return metas;
}

/** The first value of the first of these names that the page has; empty where it has none. */
export const metaValue = (metas: Metas, ...names: string[]): string =>
  names.map((name) => metas.get(name)?.[0]).find(Boolean) ?? '';
