import { type DateText, dayOf } from './calendar-day';

const partedPathDate = /(?:^|\D)((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/;
const closePathDate = /(?:^|\D)((?:19|20)\d\d)-?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day that an address names: `/2015/03/23/`, `/2015-03-23-…`, `20150323`. */
export function dateInPath(path: string): DateText | undefined {
  for (const pattern of [partedPathDate, closePathDate]) {
    const parts = pattern.exec(path);
    const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
    if (day !== undefined && day < '2040') return day;
  }
  return undefined;
}
