import fc from 'fast-check';

/** What breaks readers of text: ends and beginnings of markup, broken Unicode, absurd numbers, names from the prototype. */
const splinters = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  '%',
  '%E0%A4',
  '\r',
  '\n',
  '\u2028',
  '\0',
  '\uD800',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x110000;',
  '&#0;',
  '<!DOCTYPE a [',
  '<!ENTITY b "&b;">',
  '__proto__',
  'constructor',
  '1e999',
  '-1',
  '99999999999999999999',
  '0000-00-00',
  '+275760-09-13',
  'null',
  'true',
  '{"a":',
  '[[[[[[[[',
  '@',
  '@string{',
  'ER  - ',
  'END:VCALENDAR',
  'javascript:',
  'http://[',
  '://',
  ',,,',
  '\t',
];

type Edit = readonly [at: number, length: number, put: string, again: boolean];

/** Places and lengths are parts of the whole, so that one edit fits every text. */
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(40),
  fc.oneof(fc.constantFrom(...splinters), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
  fc.boolean(),
);

function apply(text: string, [part, length, put, again]: Edit): string {
  const at = Math.floor(part * text.length);
  const piece = text.slice(at, at + length);
  return text.slice(0, at) + put + (again ? piece + piece : '') + text.slice(at + length);
}

/** Texts near the seeds, by small edits one after the other, and now and then any text at all. */
export const nearTexts = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 8 }))
        .map(([seed, edits]) => edits.reduce(apply, seed)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

/** What a structured clone may hold. */
const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(...splinters),
);

type Change = readonly [place: number, value: unknown];

/** A copy in which the value at one place, counted in the order of reading, is another. */
function change(whole: unknown, [place, value]: Change): unknown {
  let left = place % (countOf(whole) + 1);
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(one)) return one.map(copy);
    if (!isRecord(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(whole);
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const countOf = (value: unknown): number =>
  Array.isArray(value) || isRecord(value)
    ? Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1)
    : 1;

/** Values near the seeds: up to four places changed, and now and then anything. */
export const nearValues = (seeds: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(200), anyValue), { maxLength: 4 }))
        .map(([seed, changes]) => changes.reduce(change, seed)),
    },
    { weight: 1, arbitrary: anyValue },
  );
