/** B-cubed F1 (Bagga and Baldwin 1998) of one labelling against another, by id. */
export function bCubed(gold: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>): number {
  const [right, found, both] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const keyed = Array.from(gold, ([id, story]) => ({ story, cluster: got.get(id) ?? id }));
  for (const { story, cluster } of keyed) {
    count(right, story);
    count(found, cluster);
    count(both, `${story}\n${cluster}`);
  }
  const mean = (
    counts: ReadonlyMap<string, number>,
    of: (row: { story: string; cluster: string }) => string,
  ) =>
    keyed.reduce((sum, row) => {
      return sum + (both.get(`${row.story}\n${row.cluster}`) ?? 0) / (counts.get(of(row)) ?? 1);
    }, 0) / keyed.length;
  const precision = mean(found, ({ cluster }) => cluster);
  const recall = mean(right, ({ story }) => story);
  return (2 * precision * recall) / (precision + recall);
}
