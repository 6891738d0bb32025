import { describe, expect, it } from 'vitest';
import { randomOf } from '@/bench/training/random';
import { findDisagreements } from '@/utils/engine/disagreement/find-disagreements';
import type { ToldBySource } from '@/utils/engine/disagreement/found-figure';
import { isCompatible } from '@/utils/engine/disagreement/is-compatible';
import { parseAmount } from '@/utils/engine/disagreement/parse-amount';

const told = (source: number, text: string, published?: string): ToldBySource => ({
  source,
  publisher: `Paper ${source}`,
  headline: 'Bridge collapses in Halden',
  text,
  language: 'en',
  ...(published ? { published } : {}),
});
const monday = '2026-01-05T10:00:00.000Z';
const tuesday = '2026-01-06T10:00:00.000Z';
const found = (a: string, b: string, at: readonly (string | undefined)[] = [monday, monday]) =>
  findDisagreements([told(1, a, at[0]), told(2, b, at[1])]);

describe('findDisagreements', () => {
  it('lays two tolls of one time side by side as a contradiction', () => {
    const [one] = found(
      'At least 40 people were killed in Halden.',
      'Officials in Halden said 31 people died.',
    );
    expect(one).toMatchObject({ kind: 'contradiction', quantity: 'deaths' });
    expect(one?.reports.map(({ told }) => told)).toEqual(['At least 40', '31']);
    const [report] = one?.reports ?? [];
    expect(
      'At least 40 people were killed in Halden.'.slice(report?.passage?.start, report?.passage?.end),
    ).toBe('At least 40');
  });

  it('takes a later, larger toll for an update', () => {
    const [one] = found('Twelve people died in Halden.', 'The death toll in Halden rose to 19.', [
      monday,
      tuesday,
    ]);
    expect(one).toMatchObject({ kind: 'update', reports: [{ low: 12 }, { low: 19 }] });
  });

  it('lets a toll that comes in grow tenfold, and no further', () => {
    const later = (toll: number) =>
      found('12 people died in Halden.', `${toll} people died in Halden.`, [monday, tuesday])[0]?.kind;
    expect(later(120)).toBe('update');
    expect(later(121)).toBeUndefined();
  });

  it('compares two totals of many places, and two of one place however that is told', () => {
    const [total] = found(
      'The Halden flu has spread to 14 countries, killing 40 people.',
      'The Halden flu killed 31 people, most of them in Norway.',
    );
    expect(total?.reports.map(({ low }) => low)).toEqual([40, 31]);
    const [toll] = found(
      'The death toll from the Halden flu in Norway rises to 40 people in the eyes of governments in 20 countries.',
      'The Halden flu killed 31 people in Norway.',
    );
    expect(toll?.reports.map(({ low }) => low)).toEqual([40, 31]);
  });

  it('takes a later, smaller toll for a contradiction', () => {
    expect(found('19 people died in Halden.', '12 people died in Halden.', [monday, tuesday])[0]?.kind).toBe(
      'contradiction',
    );
  });

  it('does not say which it is where the times are unknown', () => {
    expect(
      found('19 people died in Halden.', '12 people died in Halden.', [undefined, undefined])[0]?.kind,
    ).toBe('untimed');
  });

  it.each([
    ['words and digits', 'Twelve people died in Halden.', '12 people died in Halden.'],
    ['what fits "at least"', 'At least 40 people died in Halden.', '43 people died in Halden.'],
    ['what fits "some"', 'Some 40 people died in Halden.', '42 people died in Halden.'],
    ['what lies in a range', 'Between 30 and 40 people died in Halden.', '35 people died in Halden.'],
    ['children and all people', '12 children died in Halden.', '40 people died in Halden.'],
    ['soldiers and civilians', '12 soldiers died in Halden.', '40 civilians died in Halden.'],
    [
      'two currencies',
      'A fine of $20 million was set in Halden.',
      'A fine of €18 million was set in Halden.',
    ],
    [
      'two units',
      'A fine of $20 million was set in Halden.',
      'A fine of 18 million kroner was set in Halden.',
    ],
    ['ranges that meet', '30 to 40 people died in Halden.', '35 to 50 people died in Halden.'],
    ['a satire of the figure', '12 people died in Halden.', 'If only 40 people died in Halden, he joked.'],
    [
      'one place and all',
      'Norway\u2019s flood death toll rose to 12.',
      'The floods in Halden killed 40 people.',
    ],
    [
      'a number without its hedge',
      'Many cases were told of, with over 12 deaths in Halden.',
      '40 people died in Halden.',
    ],
    ['two places', '12 people died in Halden.', '40 people died in Moss.'],
    [
      'one place and many countries',
      'The Halden flu killed 12 people in Norway.',
      'The Halden flu has spread to 14 countries, killing 40 people.',
    ],
    [
      'one place and a total told by what a part of it is',
      'The Halden flu killed 30 people in Norway.',
      'The Halden flu killed 40 people, most of them in Norway.',
    ],
    [
      'one place and a total whose part is told before it',
      'The Halden flu killed 30 people in Norway.',
      'Almost all of the 40 dead of the Halden flu were in Norway.',
    ],
    [
      'what is more than five times as much at one time',
      'Two workers died in Halden.',
      '11 workers died in Halden.',
    ],
    ['another year', '12 people died in Halden.', 'In 1999, 40 people died in Halden.'],
    [
      'an average',
      '12 people died in Halden.',
      'On average 40 people die in Halden each year, and 3 people died.',
    ],
    ['a plan', '12 people died in Halden.', 'Up to 400 people could have died in Halden.'],
    ['those who did the killing', '12 people died in Halden.', '30 soldiers killed 12 people in Halden.'],
    ['tens of thousands', '12 people died in Halden.', 'Tens of thousands of people died in Halden.'],
  ])('does not compare %s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it('tells the same whichever source is read first, quotes each where it stands, and never figures far apart', () => {
    const random = randomOf(11);
    const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const sentence = () => {
      const hedge = one(['', 'at least ', 'some ', 'up to ']);
      const where = one(['in Halden', 'in Moss', 'in Halden, most of them in Moss', 'in 12 countries', '']);
      return `The flood has killed ${hedge}${1 + Math.floor(2_000 * random() ** 3)} people ${where} so officials in Halden said.`;
    };
    let count = 0;
    for (let i = 0; i < 500; i++) {
      const [a, b] = [sentence(), sentence()];
      const at = [one([monday, tuesday, undefined]), one([monday, tuesday, undefined])];
      const forth = found(a, b, at);
      const back = found(b, a, [...at].reverse());
      const summed = (of: typeof forth) =>
        of.map(({ kind, reports }) => [kind, ...reports.map((report) => report.sentence).sort()]);
      expect(summed(back)).toEqual(summed(forth));
      for (const { reports } of forth) {
        count += 1;
        for (const { passage, told: figure, sentence: of } of reports)
          expect(of.slice(passage?.start, passage?.end)).toBe(figure);
        const [low = 1, high = 1] = reports.map((report) => report.low).sort((x, y) => x - y);
        expect(high / low).toBeLessThanOrEqual(10);
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('leaves alone a source that gives two figures', () => {
    expect(
      found('12 people died in Halden.\n\nThe toll: 19 people died in Halden.', '31 people died in Halden.'),
    ).toEqual([]);
  });

  it.each([
    '',
    '9'.repeat(5_000),
    '1,'.repeat(3_000),
    'at least '.repeat(2_000),
    '\u202E12\u200B people\u202F died',
    '٤٠ people died',
  ])('survives odd text %#', (text) => {
    expect(() => found(text, '31 people died in Halden.')).not.toThrow();
  });
});

describe('amounts', () => {
  it.each([
    ['forty-two', { low: 42, high: 42 }],
    ['two dozen', { low: 24, high: 24 }],
    ['1,000', { low: 1_000, high: 1_000 }],
    ['1.5 million', { low: 1_500_000, high: 1_500_000 }],
    ['some 40', { low: 40, high: 40, bound: 'about' }],
    ['no fewer than 7', { low: 7, high: 7, bound: 'at-least' }],
    ['between 30 and 40', { low: 30, high: 40 }],
  ])('reads %s', (text, amount) => {
    expect(parseAmount(text)).toEqual(amount);
  });

  it('has compatibility both ways, and with itself', () => {
    const random = randomOf(7);
    const bounds = [undefined, 'at-least', 'at-most', 'about'] as const;
    for (let i = 0; i < 500; i++) {
      const [a, b] = [0, 1].map(() => {
        const low = Math.floor(random() * 2_000);
        const bound = bounds[Math.floor(random() * 4)];
        return { low, high: low + Math.floor(random() * 20), ...(bound ? { bound } : {}) };
      });
      if (!a || !b) continue;
      expect(isCompatible(a, b)).toBe(isCompatible(b, a));
      expect(isCompatible(a, a)).toBe(true);
    }
  });
});
