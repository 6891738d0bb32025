import { foldText } from '@/utils/engine/text/fold-text';
import type { Reference } from '@/utils/model/reference';

/** Any script becomes ASCII letters and digits, or nothing: BibTeX keys know no others. */
const ascii = (text: string): string =>
  foldText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

function baseOf({ authors, publisher, published, title, id }: Reference): string {
  const first = authors[0];
  const name = first === undefined ? undefined : 'literal' in first ? first.literal : first.family;
  const word = title
    .split(/\s+/u)
    .map(ascii)
    .find((one) => one.length > 3);
  const who = ascii(name ?? publisher ?? '').slice(0, 30);
  const base = `${who}${published?.slice(0, 4) ?? ''}${word ?? ''}`;
  return base.length > 4 ? base : `${base}${ascii(id)}`;
}

/** 0 → a, 25 → z, 26 → aa: biblatex's own way of telling works of one author and year apart. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (place % 26));
}

/** A key for each reference, in their order: `doe2026election`, unique among them and the same every time. */
export function citationKeys(references: readonly Reference[]): readonly string[] {
  const used = new Set<string>();
  return references.map((reference) => {
    const base = baseOf(reference) || 'source';
    let key = base;
    for (let place = 0; used.has(key); place += 1) key = `${base}-${letters(place)}`;
    used.add(key);
    return key;
  });
}
