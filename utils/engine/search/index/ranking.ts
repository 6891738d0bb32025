import { type SearchKind, searchKinds } from '@/utils/model/library-search';
import { type Column, chunkSize } from './columns';
import type { Postings } from './postings';
import { mostImpact } from './weigh-document';

/** Days that hits may be of, as `dayNumber` counts them, both included. */
export interface DayBounds {
  readonly from: number;
  readonly to: number;
}

export interface RankedDocument {
  readonly document: number;
  readonly score: number;
  readonly day: number;
}

/** A spelling of a clause's word, with its postings. */
export interface FoundWord {
  readonly postings: Postings;
  /** What it counts beside the word as it was typed, from 0 to 1. */
  readonly weight: number;
}

/**
 * Documents that have a word for each clause, by the sum of what the words say: how much of the document they are (the impact in
 * the posting, BM25F) times how rare they are. All arrays are as long as the numbers of documents reach.
 */
export class Ranking {
  readonly #kinds: Uint8Array;
  readonly #days: Uint16Array;
  readonly #scores: Float32Array;
  /** How many of the clauses so far a document has: it is out as soon as it misses one. */
  readonly #met: Uint8Array;
  readonly #base: number;
  readonly #bounds: DayBounds | undefined;
  #clauses = 0;
  /** How many documents there are. */
  readonly documents: number;

  constructor(columns: readonly Column[], bounds?: DayBounds) {
    const chunks = columns.map(({ chunk }) => chunk);
    const first = chunks.length === 0 ? 0 : Math.min(...chunks);
    const size = chunks.length === 0 ? 0 : (Math.max(...chunks) - first + 1) * chunkSize;
    this.#base = first * chunkSize;
    this.#kinds = new Uint8Array(size);
    this.#days = new Uint16Array(size);
    for (const { chunk, kinds, days } of columns) {
      this.#kinds.set(kinds, (chunk - first) * chunkSize);
      this.#days.set(days, (chunk - first) * chunkSize);
    }
    this.#scores = new Float32Array(size);
    this.#met = new Uint8Array(size);
    this.#bounds = bounds;
    let documents = 0;
    for (const kind of this.#kinds) if (kind > 0) documents += 1;
    this.documents = documents;
  }

  /** In how many documents that are there a word stands in one of the fields (0: any). */
  count({ postings }: FoundWord, fields: number): number {
    let count = 0;
    for (let i = 0; i < postings.length; i += 3) {
      const kind = this.#kinds[(postings[i] ?? 0) - this.#base] ?? 0;
      if (kind > 0 && (fields === 0 || ((postings[i + 1] ?? 0) & fields) !== 0)) count += 1;
    }
    return count;
  }

  /** The next clause: documents without any of these words are out. */
  add(words: readonly FoundWord[], fields: number): void {
    const before = this.#clauses;
    this.#clauses += 1;
    for (const word of words) {
      const count = this.count(word, fields);
      // The inverse document frequency of BM25, which never falls to nothing.
      const rarity = Math.log(1 + (this.documents - count + 0.5) / (count + 0.5));
      this.#score(word.postings, fields, before, (rarity * word.weight) / mostImpact);
    }
  }

  #score(postings: Postings, fields: number, before: number, factor: number): void {
    for (let i = 0; i < postings.length; i += 3) {
      const place = (postings[i] ?? 0) - this.#base;
      const met = this.#met[place];
      if ((met !== before && met !== before + 1) || this.#kinds[place] === 0) continue;
      if (fields !== 0 && ((postings[i + 1] ?? 0) & fields) === 0) continue;
      this.#met[place] = before + 1;
      this.#scores[place] = (this.#scores[place] ?? 0) + factor * (postings[i + 2] ?? 0);
    }
  }

  /** Documents that have all clauses, by kind: how many, and the best of them, of equals the latest. */
  best(most: number): ReadonlyMap<SearchKind, { total: number; best: RankedDocument[] }> {
    const kinds = searchKinds.map(
      (kind) =>
        [kind, { total: 0, best: [] as RankedDocument[] }] as [
          SearchKind,
          { total: number; best: RankedDocument[] },
        ],
    );
    const met = this.#met;
    const all = this.#clauses;
    for (let place = 0; place < met.length; place++) {
      if (met[place] !== all) continue;
      const found = kinds[(this.#kinds[place] ?? 0) - 1]?.[1];
      const day = this.#days[place] ?? 0;
      if (!found || !this.#isInTime(day)) continue;
      found.total += 1;
      const one = { document: place + this.#base, score: this.#scores[place] ?? 0, day };
      const worst = found.best[most - 1];
      if (worst === undefined || isBefore(one, worst)) insert(found.best, one, most);
    }
    return new Map(kinds);
  }

  #isInTime(day: number): boolean {
    return this.#bounds === undefined || (day >= this.#bounds.from && day <= this.#bounds.to);
  }
}

const isBefore = (one: RankedDocument, other: RankedDocument): boolean =>
  one.score > other.score || (one.score === other.score && one.day > other.day);

/** Into its place among the best, which stay in their order. */
function insert(best: RankedDocument[], one: RankedDocument, most: number): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = best[middle];
    if (other && isBefore(one, other)) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, one);
  if (best.length > most) best.pop();
}
