import { numericDate } from './numeric-date';
import { usualDate } from './usual-date';
import { wordedDate } from './worded-date';

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Digits of other scripts as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? digit : String(code - zero);
  });

/** Seconds or milliseconds since 1970, where a feed writes nothing else. */
function epoch(text: string): string | undefined {
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/** Korean and Chinese put the half of the day before the time, and leave the zone out. */
const halvesFirst = /(오전|오후|上午|下午)\s*(\d\d?:\d\d(?::\d\d)?)$/;

const halvesBehind = (text: string): string =>
  text.replace(halvesFirst, (_, half: string, time: string) => {
    const zone = half.startsWith('오') ? '+0900' : '+0800';
    return `${time} ${/[후下]/.test(half) ? 'PM' : 'AM'} ${zone}`;
  });

/**
 * The date that a feed writes, in any of the shapes that feeds use: RFC 3339 in UTC, or `YYYY-MM-DD` where no hour is told.
 * A time without a zone is taken as UTC. A year or a month alone is no date: it would claim a day that nobody wrote.
 *
 * @param language of the feed, for the names of months and for whether the day or the month comes first
 */
export function parseFeedDate(source: string, language = ''): string | undefined {
  const written = source.slice(0, 120).trim();
  const usual = usualDate(written);
  if (usual) return usual.date;
  const text = halvesBehind(latinDigits(written));
  return epoch(text) ?? numericDate(text, language) ?? wordedDate(text, language);
}
