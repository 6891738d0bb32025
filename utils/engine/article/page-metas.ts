import { all } from './page-dom';

/** The page's `<meta>` values as they are, by lower-cased name (`name`, `property` or `http-equiv`), in document order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** No honest page has more; a poisoned one may have a million. */
const maxMetas = 400;
const longestValue = 16_000;

const keys = ['name', 'property', 'http-equiv'];

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of all(document, 'meta[content]', maxMetas)) {
    // No markup can put anything in the place of what a <meta> can do.
    const value = element.getAttribute('content')?.slice(0, longestValue).trim();
    for (const key of keys) {
      const name = value && element.getAttribute(key)?.trim().toLowerCase();
      if (!name) continue;
      const known = metas.get(name);
      if (!known) metas.set(name, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }
  return metas;
}

/** The first value of the first of these names that the page has; empty where it has none. */
export function metaValue(metas: Metas, ...names: string[]): string {
  for (const name of names) {
    const [value] = metas.get(name) ?? [];
    if (value) return value;
  }
  return '';
}
