import { plainText } from '@/utils/model/plain-text';
import { parseFeedDate } from '../date/parse-feed-date';
import type { FeedReading } from '../feed-format';

/** Room for clocks that are wrong and zones that are left out. */
const twoDays = 2 * 24 * 3_600_000;

const longestDate = 120;

/** A date as the feed writes it, cut to what a date can be. */
export const dateTextOf = (text: string): string => plainText(text.slice(0, longestDate));

/** The date, unless nobody can read it or it lies in the future, which is told as a problem: nothing was published then. */
export function entryDate(
  text: string | undefined,
  language: string,
  reading: FeedReading,
  path: string,
): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const date = parseFeedDate(text, language);
  if (date === undefined) reading.problems.add(path, `is a date that cannot be read: ${dateTextOf(text)}`);
  else if (reading.now !== undefined && Date.parse(date) > reading.now + twoDays)
    reading.problems.add(path, `lies in the future: ${dateTextOf(text)}`);
  else return date;
  return undefined;
}
