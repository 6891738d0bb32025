/** How far two labellers agree, a pair an item; agreement by chance is what Cohen's kappa takes off. */
export function agreementOf(pairs: readonly (readonly [boolean, boolean])[]) {
  const share = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const agreed = share(([a, b]) => a === b);
  const [first, second] = [share(([a]) => a), share(([, b]) => b)];
  const chance = first * second + (1 - first) * (1 - second);
  const kappa = chance === 1 ? 1 : (agreed - chance) / (1 - chance);
  const round = (value: number) => Math.round(value * 1_000) / 1_000;
  return {
    pairs: pairs.length,
    first: round(first),
    second: round(second),
    agreed: round(agreed),
    kappa: round(kappa),
  };
}
