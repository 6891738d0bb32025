import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';

describe('foldText', () => {
  it.each([
    ['narrow and plain no-break spaces', '20\u202F%\u00A0of it', '20 % of it'],
    ['non-breaking hyphens and dashes', 'long\u2011range \u2013 or \u2014', 'long-range - or -'],
    ['curly quotes and apostrophes', '\u201CNo\u201D, it\u2019s', '"No", it\'s'],
    ['soft hyphens and zero-width spaces', 'minis\u00ADter\u200B', 'minister'],
    ['full-width letters and ligatures', '\uFF34\uFF36 \uFB01nal', 'TV final'],
  ])('makes %s plain', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps line breaks, case and accents', () => {
    expect(foldText('Été\nÀ Paris')).toBe('Été\nÀ Paris');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Παρίσι', 'παρισι'],
    ['كِتَاب', 'كتاب'],
  ])('spells %s as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('keeps vowel signs of Indic scripts and the syllables of Hangul', () => {
    expect(foldWord('दिल्ली')).toBe('दिल्ली');
    expect(foldWord('서울')).toBe('서울');
  });
});
