import type { Database } from './open-database';
import type { IndexedVector, RowKey } from './schema';

/** What the engine derived from a story. Only good for the engine version that made it: see `derived.ts`. */
export interface VectorRow<V extends IndexedVector = IndexedVector> {
  readonly feed: string;
  readonly id: string;
  readonly vector: V;
}

/** Document frequencies: in how many stories each of the terms stands. Reads the index, no story. */
export async function countTerms(db: Database, terms: readonly string[]): Promise<Map<string, number>> {
  const index = db.transaction('vectors').store.index('by-term');
  return new Map(await Promise.all(terms.map(async (term) => [term, await index.count(term)] as const)));
}

/** How many stories of feeds can be found by their words. */
export const countVectors = (db: Database): Promise<number> => db.count('vectors');

/** A story that shares one common word with an article is not worth reading. */
const mostPostings = 500;

/** Of 3,488 articles of the development sets none was matched otherwise than with all stories read that share a rare word. */
const mostStories = 32;

/**
 * The stories that hold any of the terms, at most `most`. Where there are more, those whose shared terms are rarest: each
 * shared term counts one over the number of its stories.
 */
export async function storiesWithTerms<V extends IndexedVector>(
  db: Database,
  terms: readonly string[],
  most = mostStories,
): Promise<VectorRow<V>[]> {
  const store = db.transaction('vectors').store;
  const index = store.index('by-term');
  const postings = await Promise.all([...new Set(terms)].map((term) => index.getAllKeys(term, mostPostings)));
  const rows = await Promise.all(
    rarestFirst(postings)
      .slice(0, most)
      .map((key) => store.get(key)),
  );
  // The shape of V is the engine's: rows of another engine version are cleared before they are read.
  return rows.flatMap((row) => (row ? [row as VectorRow<V>] : []));
}

function rarestFirst(postings: readonly (readonly RowKey[])[]): RowKey[] {
  const weights = new Map<string, { key: RowKey; weight: number }>();
  for (const keys of postings) {
    for (const key of keys) {
      const name = JSON.stringify(key);
      const weight = (weights.get(name)?.weight ?? 0) + 1 / keys.length;
      weights.set(name, { key, weight });
    }
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ key }) => key);
}
