/** A pair as it was judged by weights that may not have seen it. */
export interface Judged {
  readonly score: number;
  readonly yes: boolean;
  readonly set: string;
}

/** What the scorer prints, the area under the curve, and how often what a reader is shown is right, and shown at all. */
export function coverageFigures(rows: readonly Judged[], cuts: { reports: number; silent: number }) {
  const reports = rows.filter(({ score }) => score >= cuts.reports);
  const silent = rows.filter(({ score }) => score <= cuts.silent);
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  return {
    accuracy: share(rows.filter(({ score, yes }) => score >= 0.5 === yes).length, rows.length),
    recallAtPrecision90: recallAt90(rows),
    silentRecallAtPrecision90: recallAt90(
      rows.map(({ score, yes, set }) => ({ score: -score, yes: !yes, set })),
    ),
    area: areaOf(rows),
    rightWhereReports: share(reports.filter(({ yes }) => yes).length, reports.length),
    rightWhereSilent: share(silent.filter(({ yes }) => !yes).length, silent.length),
    told: share(reports.length + silent.length, rows.length),
  };
}

function recallAt90(rows: readonly Judged[]): number {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let hits = 0;
  let best = 0;
  for (const [i, { yes }] of sorted.entries()) {
    if (yes) hits += 1;
    if (hits / (i + 1) >= 0.9) best = hits / all;
  }
  return best;
}

/** The chance that a reported pair scores above a silent one. */
function areaOf(rows: readonly Judged[]): number {
  const silent = rows.filter(({ yes }) => !yes);
  const reported = rows.filter(({ yes }) => yes);
  const above = reported.reduce(
    (sum, { score }) => sum + silent.filter((row) => row.score < score).length,
    0,
  );
  return above / Math.max(1, silent.length * reported.length);
}
