import { describe, expect, it } from 'vitest';
import { countPublishers } from '@/components/story/count-publishers';
import { coverageOverTime } from '@/components/story/coverage-days';
import { isOtherLanguage } from '@/components/story/is-other-language';
import { mergeCitations } from '@/components/story/merge-citations';
import { splitTail } from '@/components/story/split-tail';
import { timelineDates } from '@/components/story/timeline-days';

const source = (url: string, publisher = 'P') => ({ url, headline: 'h', publisher });
const event = (date: string, text: string) => ({ date, precision: 'day' as const, text, citations: [] });

describe('the parts of a story', () => {
  it('count a publisher once, however it is written', () => {
    expect(
      countPublishers([
        source('https://a.example/1', 'The Post'),
        source('https://a.example/2', 'the post '),
      ]),
    ).toBe(1);
  });

  it('merge the citations of one source and keep their order', () => {
    expect(
      mergeCitations([
        { source: 3, quote: 'a' },
        { source: 1 },
        { source: 3, quote: 'b' },
        { source: 3, quote: 'a' },
      ]),
    ).toEqual([
      { source: 3, passages: [{ quote: 'a' }, { quote: 'b' }] },
      { source: 1, passages: [] },
    ]);
  });

  it('take variants of one language for one', () => {
    expect(isOtherLanguage('en-GB', 'en')).toBe(false);
    expect(isOtherLanguage('de', 'en')).toBe(true);
    expect(isOtherLanguage('de', undefined)).toBe(true);
  });

  it('put dates in order, a month before its days, and keep a day’s events together', () => {
    const dates = timelineDates([
      event('2026-01-06', 'b'),
      event('2025', 'a'),
      event('2026-01', 'c'),
      event('2026-01-06', 'd'),
    ]);
    expect(dates.map(({ date, events }) => [date, events.map(({ text }) => text).join('')])).toEqual([
      ['2025', 'a'],
      ['2026-01', 'c'],
      ['2026-01-06', 'bd'],
    ]);
  });

  it('part a text before its last word, but not a script without spaces', () => {
    expect(splitTail('Nothing was signed.')).toEqual({ head: 'Nothing was ', tail: 'signed.' });
    expect(splitTail('外'.repeat(40))).toEqual({ head: '外'.repeat(40), tail: '' });
    expect(splitTail('')).toEqual({ head: '', tail: '' });
  });
});

describe('articles per day', () => {
  const clock = { now: 0, timeZone: 'UTC', locale: 'en' };
  const on = (...days: string[]) => days.map((published) => ({ ...source('https://a.example/'), published }));

  it('are counted from the first day to the last, days without any included', () => {
    expect(
      coverageOverTime(on('2026-01-09', '2026-01-06T23:00:00.000Z', '2026-01-07', '2026-01-06'), clock),
    ).toEqual({
      step: 1,
      spans: [
        { from: '2026-01-06', until: '2026-01-07', articles: 2 },
        { from: '2026-01-07', until: '2026-01-08', articles: 1 },
        { from: '2026-01-08', until: '2026-01-09', articles: 0 },
        { from: '2026-01-09', until: '2026-01-10', articles: 1 },
      ],
    });
  });

  it('are put together by weeks, and by four of them, where days would not fit', () => {
    const weeks = coverageOverTime(on('2025-10-06', '2025-10-12', '2025-10-13', '2026-01-08'), clock);
    expect(weeks?.step).toBe(7);
    expect(weeks?.spans.slice(0, 2).map(({ articles }) => articles)).toEqual([2, 1]);
    expect(coverageOverTime(on('2025-01-06', '2026-01-07', '2026-01-08'), clock)?.step).toBe(28);
  });

  it('are left out where they tell nothing or would not fit', () => {
    expect(coverageOverTime(on('2026-01-06', '2026-01-07'), clock)).toBeUndefined();
    expect(coverageOverTime(on('1999-01-06', '2026-01-07', '2026-01-08'), clock)).toBeUndefined();
    expect(coverageOverTime([source('https://a.example/')], clock)).toBeUndefined();
  });
});
