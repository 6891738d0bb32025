/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of the other (optimal
 * string alignment); more than `most` is told as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = step(one, other, i, j, now, before, twoBefore);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [twoBefore, before] = [before, now];
  }
  return Math.min(before[other.length] ?? 0, most + 1);
}

function step(
  one: string,
  other: string,
  i: number,
  j: number,
  now: readonly number[],
  before: readonly number[],
  twoBefore: readonly number[],
): number {
  const letter = one.charCodeAt(i - 1);
  const isSame = letter === other.charCodeAt(j - 1);
  const cost = Math.min((now[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + (isSame ? 0 : 1));
  const isSwapped =
    i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
  return isSwapped ? Math.min(cost, (twoBefore[j - 2] ?? 0) + 1) : cost;
}
