/** A number as a text tells it: "at least 40" is low = high = 40 with a bound; "30 to 40" is 30 and 40. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly bound?: 'at-least' | 'at-most' | 'about';
}

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const values = new Map<string, number>([
  ...units.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ['a', 1],
]);

const word = `(?:${[...tens.map((ten) => `${ten}(?:[- ](?:${units.slice(0, 9).join('|')}))?`), ...units].join('|')})`;
const scale = '(?:dozen|hundred|thousand|million|billion|trillion|bn|m)\\b';

/** One number, without a currency: digits with separators or words, and a scale. Source text for expressions. */
export const numberSource = `(?:(?:[1-9]\\d*(?:[.,]\\d+)*|${word})(?:[ -]?${scale})?|a dozen|a hundred)(?![\\w,.]*\\d|\\w)`;

const bounds: readonly (readonly [NonNullable<Amount['bound']>, string])[] = [
  ['at-least', 'at least|no fewer than|not less than|more than|over|upwards of|a minimum of'],
  ['at-most', 'up to|at most|as many as|fewer than|less than|under|no more than'],
  ['about', 'about|around|some|nearly|almost|approximately|roughly|an estimated|close to'],
];

/** Words that hedge a number. Source text for expressions, without groups. */
export const hedgeSource = `(?:${bounds.map(([, words]) => words).join('|')})`;

/** A number or a range with what hedges it. Source text for expressions, without groups. */
export const amountSource = `(?:${hedgeSource} )?(?:between )?${numberSource}(?:(?: to | and |-)${numberSource}(?![- ]year))?`;

const amount = new RegExp(
  `^(?:(${bounds.map(([, words]) => words).join('|')}) )?(between )?(${numberSource})(?:(?: to | and |-)(${numberSource}))?$`,
  'i',
);

/** What a text that `amountSource` found means; undefined for a range that goes down or is no range. */
export function parseAmount(text: string): Amount | undefined {
  const [, hedge, , first = '', last] = amount.exec(text) ?? [];
  const low = numberOf(first);
  const high = last === undefined ? low : numberOf(last);
  if (low === undefined || high === undefined || high < low) return undefined;
  const bound = hedge && bounds.find(([, words]) => words.split('|').includes(hedge.toLowerCase()))?.[0];
  return bound ? { low, high, bound } : { low, high };
}

function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  const scaled = new RegExp(`^(.+?)[ -]?(${scale})$`).exec(lower);
  const factor = scaled ? (scales[scaled[2] ?? ''] ?? 1) : 1;
  const plain = plainNumberOf(scaled?.[1] ?? lower);
  return plain === undefined ? undefined : plain * factor;
}

/** "1,000" and "1.000" are a thousand, "4.5" and "4,5" four and a half. */
function plainNumberOf(text: string): number | undefined {
  if (/^\d/.test(text)) {
    const value = Number(text.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
    return Number.isFinite(value) ? value : undefined;
  }
  const parts = text.split(/[- ]/).map((part) => values.get(part));
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
