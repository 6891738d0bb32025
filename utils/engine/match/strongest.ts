/**
 * The ids of the `most` greatest weights, the greatest first; of equal weights the lesser id first. A few common words lead to
 * thousands of stories, of which a handful is wanted: sorting them all was a fifth of what an entry costs.
 */
export function strongest(weights: ReadonlyMap<number, number>, most: number): readonly number[] {
  const kept: (readonly [id: number, weight: number])[] = [];
  for (const pair of weights) {
    const last = kept[most - 1];
    if (last !== undefined && order(pair, last) > 0) continue;
    kept.splice(placeOf(pair, kept), 0, pair);
    if (kept.length > most) kept.pop();
  }
  return kept.map(([id]) => id);
}

type Weighed = readonly [id: number, weight: number];

const order = ([a, x]: Weighed, [b, y]: Weighed): number => y - x || a - b;

/** Where it stands among those that are in order. */
function placeOf(pair: Weighed, kept: readonly Weighed[]): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other !== undefined && order(other, pair) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
