import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/engine/text/fold-text';
import { splitWords } from '@/utils/engine/text/split-words';
import { termsOf } from '@/utils/engine/text/terms-of';

const terms = (text: string, language?: string) => termsOf(text, language).map(({ term }) => term);

describe('termsOf', () => {
  it('keeps content words and drops function words and possessives', () => {
    expect(terms("The mayor's plan was approved by both councils", 'en')).toEqual([
      'mayor',
      'plan',
      'approved',
      'council',
    ]);
  });

  it('knows the country from the pronoun, however it is written', () => {
    expect(terms('U.S. sends aid', 'en')).toEqual(terms('US sends aid', 'en'));
    expect(terms('He told us', 'en')).not.toContain('u.s');
    expect(terms('U.S.-led force', 'en')).toContain('u.s');
  });

  it('takes a headline all in capitals for words', () => {
    expect(terms('WHO IS IN CHARGE OF IT', 'en')).toEqual(['charge']);
  });

  it('reads thousands separators of either kind, and decimals', () => {
    expect(terms('1,250 and 1.250', 'en')).toEqual(['1250', '1250']);
    expect(terms('3.75 or 3,75', 'en')).toEqual(['3.75', '3.75']);
    expect(terms('7 ships', 'en')).toEqual(['ship']);
  });

  it.each([
    ['fr', "L’Assemblée a voté jeudi l'accord d'Oslo", ['assemblee', 'vote', 'jeudi', 'accord', 'oslo']],
    ['de', 'Die Brücke über den Fluß ist gesperrt', ['brucke', 'fluss', 'gesperrt']],
    ['ru', 'Мост через реку закрыли', ['мост', 'реку', 'закрыли']],
    ['zh', '大桥关闭', ['大桥', '桥关', '关闭']],
    ['ko', '서울시 다리', ['서울', '울시', '다리']],
  ])('splits %s', (language, text, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  it('finds the function words of a language that is not declared', () => {
    expect(
      terms('Der Minister hat am Montag die Brücke und den Tunnel für die Bürger geöffnet'),
    ).not.toContain('und');
  });

  it('marks capitals that begin a sentence as such', () => {
    const found = termsOf('Bridges fell. Engineers met Ada Byron there.', 'en');
    expect(found.filter(({ capital, opening }) => capital && !opening).map(({ surface }) => surface)).toEqual(
      ['Ada', 'Byron'],
    );
  });

  it('gives offsets at which the folded text has the word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        for (const { surface, start, end } of splitWords(folded))
          expect(folded.slice(start, end)).toBe(surface);
      }),
    );
  });
});
