import { cleanLine } from './clean-line';
import { all, attribute } from './page-dom';

/** The page's `<meta>` values by lower-cased name (`name`, `property` or `http-equiv`), in document order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** No honest page has more; a poisoned one may have a million. */
const maxMetas = 400;

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of all(document, 'meta[content],meta[value]', maxMetas)) {
    const value = cleanLine(attribute(element, 'content') || attribute(element, 'value'), 4_000);
    if (value === '') continue;
    const names = new Set(['name', 'property', 'http-equiv'].map((key) => attribute(element, key)));
    for (const name of names) {
      const key = name.trim().toLowerCase();
      if (key !== '') metas.set(key, [...(metas.get(key) ?? []), value]);
    }
  }
  return metas;
}

/** The values of the first of these names that the page has. */
export function metaValues(metas: Metas, ...names: string[]): readonly string[] {
  for (const name of names) {
    const values = metas.get(name);
    if (values) return values;
  }
  return [];
}

export function metaValue(metas: Metas, ...names: string[]): string {
  return metaValues(metas, ...names)[0] ?? '';
}
