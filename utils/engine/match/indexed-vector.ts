import type { StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';

/** What comparing with a story needs again and again. */
export interface VectorIndex {
  readonly places: ReadonlyMap<string, number>;
  /** Idf of each term as far as the background knows. */
  readonly idf: Float64Array;
  /** Squared length of the vector of weight times that idf. */
  readonly square: number;
  /** 1 at the places of names. */
  readonly isName: Uint8Array;
}

/** Vectors are never changed, only replaced, so what was computed for one holds for as long as it lives. */
const indexes = new WeakMap<StoryVector, VectorIndex>();

export function indexOfVector(vector: StoryVector): VectorIndex {
  const known = indexes.get(vector);
  if (known !== undefined) return known;
  const { terms, weights, names } = vector;
  const idf = Float64Array.from(terms, backgroundIdf);
  const isName = new Uint8Array(terms.length);
  for (const place of names) isName[place] = 1;
  let square = 0;
  for (let i = 0; i < idf.length; i++) square += ((weights[i] ?? 0) * (idf[i] ?? 0)) ** 2;
  const index = { places: new Map(terms.map((term, place) => [term, place])), idf, square, isName };
  indexes.set(vector, index);
  return index;
}
