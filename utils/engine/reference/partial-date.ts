const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date of a bibliography (`2026-01-06T10:00Z`, `2026/01/06/`, `2026 jan 6`, `2026/1`) as exact as it is told, in the form
 * `2026-01-06`; of a range its beginning. Undefined where the text begins with no year.
 */
export function partialDate(text: string | undefined): string | undefined {
  const parts = (text ?? '').trim().split(/[T\s/-]+/);
  if (!/^\d{4}$/.test(parts[0] ?? '')) return undefined;
  const month = monthOf(parts[1]);
  const day = month === undefined ? undefined : numberOf(parts[2], 31);
  return [parts[0], month, day].filter((part) => part !== undefined).join('-');
}

function monthOf(text: string | undefined): string | undefined {
  const named = months.indexOf((text ?? '').slice(0, 3).toLowerCase());
  return named < 0 ? numberOf(text, 12) : String(named + 1).padStart(2, '0');
}

function numberOf(text: string | undefined, most: number): string | undefined {
  const value = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : undefined;
}
