/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"), or for such a cell already guarded. */
const risky = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet computes: an apostrophe before it, which spreadsheets do not show. */
export const guardFormula = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
