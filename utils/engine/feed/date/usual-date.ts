import { momentOf } from './moment-of';
import { zoneOffset } from './zone-offset';

/** The form that RSS asks for (RFC 822), and nearly all of it has. */
const rfc822 =
  /^(?:[a-z]{3}, )?(\d\d?) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (gmt|utc|[+-]\d{4})$/i;

/** The form that Atom asks for (RFC 3339). */
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The date of a text that has the form its format asks for, as nearly all dates do; undefined where it has another. */
export function usualDate(text: string): { readonly date: string | undefined } | undefined {
  const words = rfc822.exec(text);
  if (words) {
    const [, day, name = '', year, hour, minute, second = '0', zone = ''] = words;
    return {
      date: build([year, months.indexOf(name.toLowerCase()) / 3 + 1, day, hour, minute, second], zone),
    };
  }
  const digits = rfc3339.exec(text);
  if (!digits) return undefined;
  const [, year, month, day, hour, minute, second, zone = ''] = digits;
  return { date: build([year, month, day, hour, minute, second], zone) };
}

function build(parts: readonly (string | number | undefined)[], zone: string): string | undefined {
  const [year = 0, month = 0, day = 0, hour, minute, second] = parts.map(Number);
  return momentOf({ year, month, day, hour, minute, second, offset: zone === 'Z' ? 0 : zoneOffset(zone) });
}
