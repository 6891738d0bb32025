/** Weights of terms, by their number in the story. Those of sentences have length one. */
export type TermVector = ReadonlyMap<number, number>;

/**
 * The tf-idf vectors of sentences, each of length one: (1 + ln tf) · ln(1 + sentences / sentences with the term). Scored
 * among the story's own sentences, so that what all of them are about weighs little.
 */
export function termVectors(sentences: readonly (readonly string[])[]): TermVector[] {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const counted = sentences.map((terms) => {
    const counts = new Map<number, number>();
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequency.push(0);
      }
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) frequency[number] = (frequency[number] ?? 0) + 1;
    return counts;
  });
  const idf = frequency.map((count) => Math.log(1 + sentences.length / count));
  return counted.map((counts) => unit(counts, (number, count) => (1 + Math.log(count)) * (idf[number] ?? 0)));
}

function unit(counts: ReadonlyMap<number, number>, weigh: (number: number, count: number) => number) {
  const vector = new Map<number, number>();
  let squares = 0;
  for (const [number, count] of counts) {
    const weight = weigh(number, count);
    vector.set(number, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [number, weight] of vector) vector.set(number, weight / length);
  return vector;
}

export function meanVector(vectors: readonly TermVector[]): Map<number, number> {
  const mean = new Map<number, number>();
  for (const vector of vectors)
    for (const [number, weight] of vector)
      mean.set(number, (mean.get(number) ?? 0) + weight / vectors.length);
  return mean;
}

export function lengthOf(vector: TermVector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

/** The same direction, of length one; a vector without a term stays as it is. */
export function unitVector(vector: TermVector): TermVector {
  const length = lengthOf(vector) || 1;
  return new Map([...vector].map(([number, weight]) => [number, weight / length]));
}

/** The product of two vectors: their cosine, where both have length one. */
export function dot(a: TermVector, b: TermVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [number, weight] of few) sum += weight * (many.get(number) ?? 0);
  return sum;
}
