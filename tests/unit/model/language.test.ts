import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '@/utils/model/language';

describe('what Sidelight speaks', () => {
  it.each([
    ['the browser’s language, its dates in the browser’s variant', 'browser', ['en-GB'], 'en', 'en-GB'],
    ['English where the browser speaks none of ours', 'browser', ['nl', 'da'], 'en', 'en'],
    ['English, whatever the browser lists that is no tag', 'browser', ['', '*', 'x!'], 'en', 'en'],
    ['a choice against the browser', 'en', ['nl'], 'en', 'en'],
    ['a choice, in the browser’s variant of it', 'en', ['nl', 'en-AU'], 'en', 'en-AU'],
    ['German, by its tag with a region', 'browser', ['de-AT', 'en'], 'de', 'de-AT'],
    ['the first of the browser’s languages that it can', 'browser', ['nl', 'fr-CA', 'de'], 'fr', 'fr-CA'],
    ['Chinese as it is written in China, not to readers in Taiwan', 'browser', ['zh-TW', 'ja'], 'ja', 'ja'],
    ['Chinese wherever it is written so', 'browser', ['zh-Hans-SG'], 'zh-CN', 'zh-Hans-SG'],
    ['the pseudo-locale, with English dates', 'en-XA', ['en-GB'], 'en-XA', 'en'],
  ] as const)('is %s', (_, choice, browser, language, locale) => {
    expect(spokenLanguage(choice, browser)).toEqual({ language, locale, direction: 'ltr' });
  });

  it.each([
    ['browser', ['ar-EG']],
    ['ar', ['en']],
  ] as const)(
    'is Arabic from right to left, with the digits and days of its news (%s)',
    (choice, browser) => {
      const { language, locale, direction } = spokenLanguage(choice, browser);
      expect([language, direction]).toEqual(['ar', 'rtl']);
      expect(new Intl.NumberFormat(locale).format(15)).toBe('15');
      expect(new Intl.DateTimeFormat(locale, { year: 'numeric' }).format(Date.UTC(2026, 5))).toBe('2026');
    },
  );
});
