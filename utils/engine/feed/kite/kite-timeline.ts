import { isRealDay, limits } from '@/utils/model/primitives';
import { precisionOf, type TimelineEvent } from '@/utils/model/timeline-event';
import { monthOf } from '../../article/month-names';
import { parseFeedDate } from '../date/parse-feed-date';
import { cleanLine } from '../entry/clean-text';
import { isObject, type JsonObject } from '../json-object';
import { readCitations } from './cited-text';
import { wordsIn } from './kite-shapes';
import type { KiteSources } from './kite-sources';

/** `2026-03-04`, `2026-03` or `2026`, of a date that is told in whatever precision; undefined where it names no year. */
function eventDate(text: string, language: string): string | undefined {
  const iso = /^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)\s*$/.exec(text)?.[1];
  if (iso !== undefined) return isRealDay(`${iso}-01-01`.slice(0, 10)) ? iso : undefined;
  const day = parseFeedDate(text, language)?.slice(0, 10);
  if (day !== undefined) return day;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const month = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
    .map((word) => monthOf(word, language))
    .find(Boolean);
  if (year === undefined) return undefined;
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

/** Events come as `date:: text` in old files, and as objects in new ones. */
function partsOf(item: unknown): readonly [date: string, text: string] {
  if (typeof item === 'string') {
    const [date = '', ...rest] = item.split('::');
    return [date, rest.join('::')];
  }
  if (!isObject(item)) return ['', ''];
  const { date, date_iso: iso, content }: JsonObject<'date' | 'date_iso' | 'content'> = item;
  return [wordsIn(iso) ?? wordsIn(date) ?? '', wordsIn(content) ?? ''];
}

/** The timeline of a cluster. What has no date or no text is no event. */
export function kiteTimeline(timeline: unknown, language: string, { resolve }: KiteSources): TimelineEvent[] {
  return (Array.isArray(timeline) ? timeline : []).slice(0, 500).flatMap((item: unknown) => {
    const [when, told] = partsOf(item);
    const date = eventDate(when, language);
    const { text, citations } = readCitations(told, resolve);
    const line = cleanLine(text, limits.sentence);
    if (date === undefined || line === undefined) return [];
    return [{ date, precision: precisionOf(date), text: line, citations: citations.slice(0, 50) }];
  });
}
