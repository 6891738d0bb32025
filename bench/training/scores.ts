/** What the matcher says of one query: how sure it is of its best story, and whether that is the right one. */
export interface Decided {
  readonly score: number;
  readonly right: boolean;
  /** The query belongs to a known story. */
  readonly known: boolean;
}

/** F1 of showing every match that is at least `cut` sure. */
export function f1At(decided: readonly Decided[], cut: number): number {
  const shown = decided.filter(({ score }) => score > 0 && score >= cut);
  const right = shown.filter((row) => row.right).length;
  const known = decided.filter((row) => row.known).length;
  return (2 * right) / Math.max(1, shown.length + known);
}

/** Share of the known that can be shown while 99 of 100 shown are right. */
export function recallAt99(decided: readonly Decided[]): number {
  const sorted = [...decided].sort((a, b) => b.score - a.score);
  const known = decided.filter((row) => row.known).length;
  let right = 0;
  let recall = 0;
  sorted.forEach((row, i) => {
    if (row.right) right++;
    if (right >= 0.99 * (i + 1)) recall = right / Math.max(1, known);
  });
  return recall;
}

/** The cut that gives the best mean F1, every set counting the same. */
export function bestCut(
  rows: readonly { readonly set: string; readonly decided: readonly Decided[] }[],
): number {
  const cuts = Array.from({ length: 61 }, (_, i) => 0.1 + i / 100);
  const quality = (cut: number) => {
    const sets = [...new Set(rows.map(({ set }) => set))];
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return mean(
      sets.map((set) => mean(rows.filter((row) => row.set === set).map((row) => f1At(row.decided, cut)))),
    );
  };
  return cuts.reduce((best, cut) => (quality(cut) > quality(best) ? cut : best));
}
