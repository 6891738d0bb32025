/** Counts what vitest's JSON reporter wrote; `exitCode` is vitest's own. */
export function countReport(
  file: string,
  exitCode: number,
): {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly problems: readonly string[];
};
