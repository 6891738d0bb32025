import { bitOf, type SearchDocument, type SearchField, searchFields } from './search-document';
import { siteTerms, termsOfText } from './search-terms';

/** A word of a document: the fields that it stands in, as bits, and how much it says of the document, from 1 to 127. */
export interface Weighed {
  readonly fields: number;
  readonly impact: number;
}

/** What a word counts for where it stands. */
const boosts: Readonly<Record<SearchField, number>> = {
  title: 4,
  text: 1,
  author: 2,
  publisher: 1.5,
  site: 1.5,
  tag: 2.5,
  note: 1.5,
};

/** The usual constants of BM25: how soon repetition stops to count, and how much a document's length does. */
const k1 = 1.2;
const b = 0.75;
/** The length, in words, against which others are measured. A constant, so that no document's weight hangs on the others. */
const pivot = 200;

export const mostImpact = 127;

/**
 * BM25F (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, CIKM 2004): the counts of a word are
 * weighed by field and added up before they are damped. What hangs on the document alone is rounded to seven bits here (Anh, de
 * Kretser, Moffat: Vector-space ranking with effective early termination, SIGIR 2001), so that a search reads no lengths.
 */
export function weighDocument({ fields }: SearchDocument): ReadonlyMap<string, Weighed> {
  const counts = new Map<string, { fields: number; weight: number }>();
  let length = 0;
  for (const field of searchFields) {
    const bit = bitOf(field);
    for (const term of termsIn(field, fields[field] ?? '')) {
      length += 1;
      const count = counts.get(term);
      if (count) {
        count.fields |= bit;
        count.weight += boosts[field];
      } else counts.set(term, { fields: bit, weight: boosts[field] });
    }
  }
  const damping = k1 * (1 - b + (b * length) / pivot);
  const weighed = new Map<string, Weighed>();
  for (const [term, { fields: bits, weight }] of counts) {
    const impact = Math.max(1, Math.round((mostImpact * weight) / (weight + damping)));
    weighed.set(term, { fields: bits, impact });
  }
  return weighed;
}

const termsIn = (field: SearchField, text: string): readonly string[] =>
  field === 'site' ? text.split('\n').filter(Boolean).flatMap(siteTerms) : termsOfText(text);
