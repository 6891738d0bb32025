import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '@/utils/model/language';

describe('what Sidelight speaks', () => {
  it.each([
    ['the browser’s language, its dates in the browser’s variant', 'browser', ['en-GB'], 'en', 'en-GB'],
    ['English where the browser speaks none of ours', 'browser', ['nl', 'da'], 'en', 'en'],
    ['English, whatever the browser lists that is no tag', 'browser', ['', '*', 'x!'], 'en', 'en'],
    ['a choice against the browser', 'en', ['nl'], 'en', 'en'],
    ['a choice, in the browser’s variant of it', 'en', ['nl', 'en-AU'], 'en', 'en-AU'],
    ['the pseudo-locale, with English dates', 'en-XA', ['en-GB'], 'en-XA', 'en'],
  ] as const)('is %s', (_, choice, browser, language, locale) => {
    expect(spokenLanguage(choice, browser)).toEqual({ language, locale, direction: 'ltr' });
  });
});
