import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainParagraphs, plainText } from '@/utils/model/plain-text';

describe('plainText', () => {
  it.each([
    ['folds every kind of white space', ' a\u00A0\u202F\tb\n\nc\u3000', 'a b c'],
    ['takes out controls that turn text round', 'pay \u202Elatot\u202C \u2066now\u2069', 'pay latot now'],
    ['takes out what hides inside a word', 'w\u200Bo\u00ADr\u2060d\uFEFF', 'word'],
    ['takes out tag characters', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['takes out C0 and C1 controls', 'a\u0000\u0007\u001B\u009Bb', 'ab'],
    ['composes', 'e\u0301', 'é'],
    ['takes out joiners between Latin letters', 'pay\u200Dpal\u200C', 'paypal'],
    ['takes out joiners among the marks of a Latin letter', 'e\u200C\u0301\u200Cb', 'éb'],
    ['keeps the joiner of a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['keeps the joiner of an Indic conjunct', 'क्\u200Dष', 'क्\u200Dष'],
    [
      'keeps an emoji of several',
      '👩🏽\u200D🚒 and 👨\u200D👩\u200D👧',
      '👩🏽\u200D🚒 and 👨\u200D👩\u200D👧',
    ],
    ['keeps the marks of writing direction', 'שלום\u200F!', 'שלום\u200F!'],
    ['mends half a surrogate pair', 'a\uD83D!', 'a\uFFFD!'],
    ['may leave nothing', '\u200B \u2062', ''],
  ])('%s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it.each([
    ['joiners and marks', '\u200C\u0301'],
    ['marks that are Latin letters', '\u0363'],
    ['joiners', '\u200C'],
    ['spaces and breaks', ' \n'],
  ])('is linear: a hundred times the %s do not take ten thousand times as long', (_, unit) => {
    const tick = 5_000; // microseconds: the clock of a process may go in steps of that
    const once = (length: number) => {
      const text = `e${unit.repeat(length)}`;
      const start = process.cpuUsage();
      for (let i = 0; i < 100_000 / length; i++) plainText(text);
      return process.cpuUsage(start).user + tick;
    };
    // Processor time, the best of three: what else the machine does must not count.
    const best = (length: number) => Math.min(once(length), once(length), once(length));
    expect(best(100_000) / best(1_000)).toBeLessThan(20);
  });
});

describe('every character of the basic plane', () => {
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  const kept = characters.filter((char) => plainText(`一${char}一`) === `一${char}一`);
  /** White space but the space; controls, formats and halves but the marks of direction and the joiners. */
  const mustGo = /[^\S ]|[\p{Cc}\p{Cf}\p{Cs}]/u;
  const mayStay = /[\u061C\u200C-\u200F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u; // the last are signs that show

  it('that is kept is visible and composed', () => {
    expect(kept.length).toBeGreaterThan(50_000);
    expect(kept.filter((char) => char.normalize('NFC') !== char)).toEqual([]);
    const hidden = kept.filter((char) => mustGo.test(char) && !mayStay.test(char));
    expect(hidden.map((char) => char.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('comes out the same on the short way and on the long one, which a zero-width space at the end forces', () => {
    const differs = (text: string) => plainText(text) !== plainText(`${text}\u200B`);
    expect(characters.filter((char) => differs(`e${char} か${char}`))).toEqual([]);
    const anyText = fc.string({
      unit: fc.constantFrom(...'e é  か가한ü.“—й', '\n', '\u3099', '\u0301', '\u11A8'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(differs(text)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('plainParagraphs', () => {
  it('keeps paragraphs, with one empty line between them at most', () => {
    expect(plainParagraphs(' One \r\n\r\n \n\n two\u2029three ')).toBe('One\n\ntwo\nthree');
  });

  /** Letters of several scripts, marks, joiners, spaces and controls: all that the rules look at. */
  const unit = fc.constantFrom(
    ...'aé1 \n\t\u0301\u0308\u0345\u200C\u200D\u200B\u202E\u2028\u0085\uFEFFбωم\u0650क\u094D\u0958가가\uFE0F\uD83D\uDC69',
    '👩',
    '🏽',
    '\u212A',
    '\uFB2C',
  );

  it('changes nothing the second time, so that what is stored reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        for (const plain of [plainText, plainParagraphs]) {
          const once = plain(units.join(''));
          expect(plain(once)).toBe(once);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
