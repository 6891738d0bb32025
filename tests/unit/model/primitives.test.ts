import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parserOf } from '@/utils/model/parsed';
import {
  count,
  dateTime,
  httpUrl,
  isRealDay,
  language,
  limits,
  line,
  paragraphs,
  published,
} from '@/utils/model/primitives';

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly { reason: string }[] };
const outcome = (parsed: Outcome) =>
  parsed.ok ? parsed.value : parsed.issues.map(({ reason }) => reason).join('; ');

describe('httpUrl', () => {
  const parse = (data: unknown) => outcome(parserOf(httpUrl)(data));
  const refused = 'is not an http or https address';

  it.each([
    [' https://A.Example.org ', 'https://a.example.org/'],
    ['HTTP://a.example.org:80/x?y#z', 'http://a.example.org/x?y#z'],
    ['https://bücher.example.org/ä', 'https://xn--bcher-kva.example.org/%C3%A4'],
    ['https://[::1]:8080/', 'https://[::1]:8080/'],
    ['javascript:alert(1)', refused],
    ['java\nscript:alert(1)', refused],
    [' javascript://a.example.org/%0Aalert(1)', refused],
    ['data:text/html,x', refused],
    ['blob:https://a.example.org/1', refused],
    ['//a.example.org/', refused],
    ['/path', refused],
    ['https:a.example.org', refused],
    ['https://', refused],
    ['https://user@a.example.org/', refused],
    ['https://user:pass@a.example.org/', refused],
    ['https://a.example.org:99999/', refused],
    ['https://a b.example.org/', refused],
    ['', refused],
    [7, 'must be text'],
    [null, 'must be text'],
    [`https://a.example.org/${'x'.repeat(limits.url)}`, `is longer than ${limits.url} characters`],
    [`https://a.example.org/${'漢'.repeat(1_000)}`, `is longer than ${limits.url} characters`],
  ])('reads %j', (data, expected) => {
    expect(parse(data)).toBe(expected);
  });

  it('gives what it takes again unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0x20, max: 0xd7ff }), { maxLength: 30 }), (codes) => {
        const rest = String.fromCharCode(...codes);
        const once = parse(`https://a.example.org/${rest}`);
        expect(parse(once)).toBe(once);
      }),
    );
  });
});

describe('dateTime', () => {
  const parse = (data: unknown) => outcome(parserOf(dateTime)(data));
  const refused = 'is not a date and time with a zone';

  it.each([
    ['2026-01-07T10:00:00Z', '2026-01-07T10:00:00.000Z'],
    ['2026-01-07T10:00Z', '2026-01-07T10:00:00.000Z'],
    ['2026-01-07t10:00:00.123456z', '2026-01-07T10:00:00.123Z'],
    ['2026-01-07 10:00:00+01:00', '2026-01-07T09:00:00.000Z'],
    ['2026-01-07T10:00:00+0100', '2026-01-07T09:00:00.000Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-02-29T00:00:00Z', refused],
    ['2026-01-07T10:00:00', refused],
    ['2026-01-07', refused],
    ['2026-01-07T24:00:00Z', refused],
    ['2026-01-07T10:60:00Z', refused],
    ['2026-01-07T10:00:00+24:00', refused],
    ['0000-01-01T00:00:00+10:00', refused],
    ['9999-12-31T23:59:59-10:00', refused],
    ['+020026-01-07T10:00:00Z', refused],
    ['Wed, 07 Jan 2026 10:00:00 GMT', refused],
    ['now', refused],
    [1767780000000, 'must be text'],
  ])('reads %j', (data, expected) => {
    expect(parse(data)).toBe(expected);
  });

  it('takes what it gives', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (moment) => {
        expect(parse(moment.toISOString())).toBe(moment.toISOString());
      }),
    );
  });
});

describe('published', () => {
  const parse = (data: unknown) => outcome(parserOf(published)(data));

  it.each([
    ['2026-01-07', '2026-01-07'],
    ['2026-01-07T10:00:00+01:00', '2026-01-07T09:00:00.000Z'],
  ])('reads %j', (data, expected) => {
    expect(parse(data)).toBe(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-01', 'yesterday', '', null, 20260107])(
    'refuses %j, with a reason',
    (data) => {
      expect(parserOf(published)(data)).toMatchObject({ ok: false, issues: [{ path: '$' }] });
    },
  );
});

describe('isRealDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-04-31', false],
    ['0000-01-01', true],
    ['2026-1-1', false],
  ])('knows of %s', (text, expected) => {
    expect(isRealDay(text)).toBe(expected);
  });
});

describe('language', () => {
  const parse = (data: unknown) => outcome(parserOf(language)(data));

  it.each([
    ['EN', 'en'],
    ['en_GB', 'en-GB'],
    [' zh-Hant-TW ', 'zh-Hant-TW'],
    ['x', 'is not a language tag'],
    ['english please', 'is not a language tag'],
    ['en-', 'is not a language tag'],
  ])('reads %j', (data, expected) => {
    expect(parse(data)).toBe(expected);
  });
});

describe('text', () => {
  const parseLine = (data: unknown) => outcome(parserOf(line(5))(data));
  const parseParagraphs = (data: unknown) => outcome(parserOf(paragraphs(5))(data));

  it('is measured as it will be shown', () => {
    expect(parseLine('\u200Ba   b   c')).toBe('a b c');
    expect(parseLine('a b cd')).toBe('is longer than 5 characters');
    expect(parseLine('12345678901')).toMatch(/^is longer than 5 characters/);
    expect(parseParagraphs('a\n\n\n\nb')).toBe('a\n\nb');
  });

  it('that grows when it is composed is refused rather than stored too long', () => {
    expect(parseLine('\uFB2C\uFB2C')).toBe('is longer than 5 characters'); // three units each
    expect(parseParagraphs('\uFB2C\uFB2C')).toBe('is longer than 5 characters');
  });

  it('may not be empty in a line, and may in paragraphs', () => {
    expect(parseLine(' \u2060 ')).toBe('is empty');
    expect(parseParagraphs(' \u2060 ')).toBe('');
  });
});

describe('count', () => {
  it.each([
    [0, 0],
    [1.5, 'must be a whole number'],
    [-1, 'is negative'],
    ['1', 'must be a number'],
    [Number.NaN, 'must be a number'],
  ])('reads %j', (data, expected) => {
    expect(outcome(parserOf(count)(data))).toBe(expected);
  });
});
