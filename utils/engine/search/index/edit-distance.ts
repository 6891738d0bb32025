/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of the other (optimal
 * string alignment); more than `most` is told as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // What is alike at both ends costs nothing, and most words differ in the middle at once.
  let from = 0;
  const shorter = Math.min(one.length, other.length);
  while (from < shorter && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  let cut = 0;
  while (
    cut < shorter - from &&
    one.charCodeAt(one.length - 1 - cut) === other.charCodeAt(other.length - 1 - cut)
  )
    cut++;
  const [a, b] = [one.slice(from, one.length - cut), other.slice(from, other.length - cut)];
  // Two neighbours that are swapped are the longest stretch that one slip makes.
  if (Math.max(a.length, b.length) > 2 && most < 2) return most + 1;
  return a.length === 0 || b.length === 0 ? a.length + b.length : alignment(a, b, most);
}

function alignment(one: string, other: string, most: number): number {
  const width = other.length + 1;
  const costs = new Uint8Array((one.length + 1) * width);
  for (let j = 0; j < width; j++) costs[j] = j;
  for (let i = 1; i <= one.length; i++) {
    costs[i * width] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const cost = step(one, other, i, j, costs);
      costs[i * width + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return Math.min(costs[costs.length - 1] ?? 0, most + 1);
}

function step(one: string, other: string, i: number, j: number, costs: Uint8Array): number {
  const width = other.length + 1;
  const at = i * width + j;
  const letter = one.charCodeAt(i - 1);
  const isSame = letter === other.charCodeAt(j - 1);
  const cost = Math.min(
    (costs[at - 1] ?? 0) + 1,
    (costs[at - width] ?? 0) + 1,
    (costs[at - width - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwapped =
    i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
  return isSwapped ? Math.min(cost, (costs[at - 2 * width - 2] ?? 0) + 1) : cost;
}
