import { describe, expect, it } from 'vitest';
import {
  absoluteTime,
  calendarDate,
  dayOf,
  languageName,
  pastTime,
  relativeTime,
  shortDate,
} from '@/components/shared/date-format';
import { langAttribute } from '@/components/shared/lang-attribute';
import { uiLocale } from '@/components/shared/ui-locale';

const now = Date.parse('2026-01-08T16:00:00Z');
const utc = { now, timeZone: 'UTC', locale: 'en-GB' };
const auckland = { ...utc, timeZone: 'Pacific/Auckland' };

describe('how long ago', () => {
  it.each([
    ['2026-01-08T15:59:30Z', 'now'],
    ['2026-01-08T15:58:01Z', '1 minute ago'],
    ['2026-01-08T13:01:00Z', '2 hours ago'],
    ['2026-01-07T16:30:00Z', '23 hours ago'],
    ['2026-01-07T09:00:00Z', 'yesterday'],
    ['2026-01-06T17:00:00Z', '2 days ago'],
    ['2026-01-01T09:00:00Z', '1 Jan'],
    ['2025-12-31T09:00:00Z', '31 Dec 2025'],
    ['2026-01-08T16:40:00Z', 'in 40 minutes'],
  ])('%s reads “%s”', (at, words) => {
    expect(relativeTime(at, utc)).toBe(words);
  });

  it('never puts what has happened into the future, however a publisher’s clock goes', () => {
    expect(pastTime('2031-01-01T00:00:00Z', utc)).toBe('now');
  });
});

describe('a date', () => {
  it('is the reader’s day for a moment, and its own for a day', () => {
    expect(shortDate('2026-01-07T20:00:00Z', utc)).toBe('7 Jan');
    expect(shortDate('2026-01-07T20:00:00Z', auckland)).toBe('8 Jan');
    expect(shortDate('2026-01-07', auckland)).toBe('7 Jan');
    expect(dayOf('2026-01-07T20:00:00Z', auckland)).toBe('2026-01-08');
    expect(dayOf('2026-01-07', auckland)).toBe('2026-01-07');
  });

  it('is told in full with its zone, or as the day that it is', () => {
    expect(absoluteTime('2026-01-07T20:00:00Z', auckland)).toMatch(
      /^Thursday,? 8 January 2026 at 0?9:00( am)? (NZDT|GMT\+13)$/,
    );
    expect(absoluteTime('2026-01-07', auckland)).toMatch(/^Wednesday,? 7 January 2026$/);
  });

  it.each([
    ['2026', '2026'],
    ['2026-01', 'January 2026'],
    ['2026-01-06', '6 January 2026'],
  ])('%s is told no more exactly than it is known', (date, words) => {
    expect(calendarDate(date, { ...utc, timeZone: 'America/Los_Angeles' })).toBe(words);
  });
});

describe('languages', () => {
  it('speak the browser’s variant of the language of the messages', () => {
    expect(uiLocale()).toBe('en-GB');
  });

  it('have names, and a tag that names none is not claimed', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(langAttribute('pt-BR')).toBe('pt-BR');
    expect(langAttribute('nonsense')).toBeUndefined();
    expect(langAttribute('a')).toBeUndefined();
  });
});
