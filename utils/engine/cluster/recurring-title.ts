import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { splitWords } from '@/utils/engine/text/split-words';
import { calendarWords } from './calendar-words';
import type { ClusterEntry } from './cluster';

/**
 * What stays of a headline when figures, days and months change: "Horoscope for 3 May" and "Horoscope for 4 May" are one
 * pattern of one publisher. Such columns tell of no event.
 */
export function titlePattern({ document, family }: ClusterEntry): string {
  const words = splitWords(foldText(document.title.slice(0, 500))).map((word) => foldWord(word.surface));
  const kept = words.map((word) => (/\p{N}/u.test(word) || calendarWords.has(word) ? '#' : word));
  return `${family}|${kept.join(' ')}`;
}

/** A headline that comes back after so many days is a column's; sooner it is a copy or a correction. */
const leastGap = 0.75;

/** Days since 1970 of a pattern's last use and of this one; unknown where an entry has no date. */
export const isRecurring = (last: number | undefined, day: number | undefined): boolean =>
  last !== undefined && day !== undefined && Math.abs(day - last) >= leastGap;
