import type { Comparison } from './comparison';
import { indexOfVector } from './indexed-vector';
import type { StoryMember } from './story-vector';

/**
 * How like the article is to the one document of the story that it is most like, 0 to 1: mean of four cosines over
 * sets of words: title with title, lead with lead, names with names, other words with other words.
 */
export function fieldCosine(comparison: Comparison): number {
  const fields = fieldsOf(comparison);
  let most = 0;
  for (const member of comparison.vector.members) most = Math.max(most, likeness(fields, member));
  return most / 4;
}

const bits = { title: 1, lead: 2, name: 4, other: 8 } as const;

interface Fields {
  /** By place in the story: which fields of the article have the word. */
  readonly has: Uint8Array;
  /** By place in the story: squared idf. */
  readonly square: Float64Array;
  readonly isName: Uint8Array;
  /** Squared lengths of the article's fields. */
  readonly title: number;
  readonly lead: number;
  readonly name: number;
  readonly other: number;
}

function fieldsOf({ query, shared, vector, idf }: Comparison): Fields {
  const has = new Uint8Array(idf.length);
  for (const { place, inTitle, inLead, isName } of shared) {
    has[place] = (inTitle ? bits.title : 0) | (inLead ? bits.lead : 0) | (isName ? bits.name : bits.other);
  }
  const length = { title: 0, lead: 0, name: 0, other: 0 };
  for (const term of query.terms) {
    const square = term.idf * term.idf;
    if (term.inTitle) length.title += square;
    if (term.inLead) length.lead += square;
    if (term.isName) length.name += square;
    else length.other += square;
  }
  return { has, square: idf.map((value) => value * value), isName: indexOfVector(vector).isName, ...length };
}

function likeness(fields: Fields, { title, lead }: StoryMember): number {
  const { isName } = fields;
  return (
    setCosine(fields, title, bits.title, fields.title) +
    setCosine(fields, lead, bits.lead, fields.lead) +
    setCosine(fields, lead, bits.name, fields.name, (place) => isName[place] === 1) +
    setCosine(fields, lead, bits.other, fields.other, (place) => isName[place] !== 1)
  );
}

function setCosine(
  { has, square }: Fields,
  places: readonly number[],
  bit: number,
  length: number,
  counts?: (place: number) => boolean,
): number {
  let [dot, memberLength] = [0, 0];
  for (const place of places) {
    if (counts !== undefined && !counts(place)) continue;
    const value = square[place] ?? 0;
    memberLength += value;
    if ((has[place] ?? 0) & bit) dot += value;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(length * memberLength);
}
