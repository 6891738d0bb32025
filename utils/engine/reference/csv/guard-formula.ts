/**
 * Where a spreadsheet would begin a formula (OWASP, "CSV Injection"), or a piece that is guarded already: in front of a cell, and behind
 * a semicolon in it, which parts cells where a comma is the sign of decimals, as in most of Europe. Japanese ones take wide signs too.
 */
const start = /(^|;\s*)('*)(?=[=+\-@\t\r\n＝＋－＠])/gu;

/** A cell of which no spreadsheet computes anything: an apostrophe before it, which spreadsheets do not show. */
export const guardFormula = (cell: string): string => cell.replace(start, "$1'$2");

/** The cell as it was before it was guarded. */
export const unguardFormula = (cell: string): string =>
  cell.replace(start, (_, before: string, marks: string) => before + marks.slice(1));
