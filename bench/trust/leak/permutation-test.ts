/**
 * How likely a difference of means as large as that between the two samples is, were they drawn from one source: the share of
 * random divisions of all values that differ at least as much (Fisher's permutation test, two-sided).
 */
export function permutationTest(
  a: readonly number[],
  b: readonly number[],
  random: () => number,
  rounds = 5_000,
): number {
  const all = [...a, ...b];
  const found = Math.abs(mean(a) - mean(b));
  let asFar = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(all, random);
    if (Math.abs(mean(all.slice(0, a.length)) - mean(all.slice(a.length))) >= found - 1e-12) asFar += 1;
  }
  return (asFar + 1) / (rounds + 1);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function shuffle(values: number[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j] as number, values[i] as number];
  }
}
