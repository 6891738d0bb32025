import type { Passage } from '@/utils/model/passage';
import { levelText } from './level-text';
import { type Amount, parseAmount } from './parse-amount';
import { type Quantity, quantities } from './quantities';

/** A quantity that a sentence tells. */
export interface Figure {
  readonly quantity: Quantity;
  /** What is counted, as a key: `people`, `soldier`; of a person's age their name. */
  readonly of: string;
  readonly unit?: string;
  /** Compared as one: a number, a range, or (votes, dates) a text. */
  readonly amount: Amount;
  readonly told: string;
  readonly passage: Passage;
  readonly sentence: string;
}

/**
 * Words by which a sentence tells of other times, of an average or a plan: its figures are not those of the story's event.
 */
const elsewhere =
  /\b(?:19|20)\d\d\b|\blast (?:year|month|week|decade)|\bprevious|\bearlier (?:this|attack|incident)|\bago\b|\banniversary|\bsince\b|\bso far\b|\bthis year|\bthis month|\beach\b|\bevery\b|\bper \w|\baverage|\bannual|\bhistory\b|\bcould\b|\bmay\b|\bmight\b|\bwould\b|\bif\b|\banother\b|\bmore than doubl|\bover the (?:past|last)|\bexpected\b|\bdecades?\b|\bcenturies\b|\bworldwide\b|\bnationwide\b|\bin (?:a|one|a single) day\b|\bdaily\b|\ba day\b|\bovernight\b|\bthat (?:occasion|time)\b|\bat the time\b|\blasted\b|\bcritical|\bserious|\bdeadliest\b|\bworst\b/i;

/** Most sentences have none of these words, and no pattern need be tried on them. */
const cue =
  /kill|dead|died|death|fatal|slain|perish|lives|injur|wound|hurt|arrest|detain|magnitude|-year-old|, (?:aged )?\d{1,3},| was \d|vote|[$€£]|scheduled|set for|slated|due on|until|(?:born|released|place) on/i;

/** Can a text tell a figure at all? Asked before it is split, which costs more than all else that is done with it here. */
export const mayTellFigures = (text: string): boolean => cue.test(levelText(text));

/** The figures of one sentence that are fit to be compared with those of other sources. */
export function findFigures(sentence: string, place: Omit<Passage, 'quote'>): Figure[] {
  const text = levelText(sentence);
  if (
    !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\w+ty)\b/i.test(text)
  )
    return [];
  if (!cue.test(text) || elsewhere.test(text)) return [];
  return quantities.flatMap((quantity) => {
    if (quantity.unless?.test(text)) return [];
    const found = quantity.patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => figureOf(match, quantity, sentence, place)),
    );
    return oneEach(found);
  });
}

function figureOf(
  match: RegExpMatchArray,
  quantity: Quantity,
  sentence: string,
  place: Omit<Passage, 'quote'>,
): Figure[] {
  const { amount: told = '', of = '' } = match.groups ?? {};
  const amount = amountOf(quantity, told);
  if (!amount) return [];
  const at = (match.index ?? 0) + match[0].indexOf(told);
  const start = place.start + at;
  const unit = /US\$|[$€£]/.exec(told)?.[0].replace('US', '');
  return [
    {
      quantity,
      of: countedAs(quantity, of),
      ...(unit ? { unit } : {}),
      amount,
      told,
      passage: { in: place.in, start, end: start + told.length, quote: sentence.slice(at, at + told.length) },
      sentence,
    },
  ];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function amountOf({ name }: Quantity, told: string): Amount | undefined {
  if (name === 'date') {
    const day = months.indexOf(told.slice(0, 3).toLowerCase()) * 100 + Number(/\d+$/.exec(told)?.[0]);
    return { low: day, high: day };
  }
  if (name === 'votes') {
    const [ayes = 0, noes = 0] = told.split(/-| to /).map(Number);
    return ayes + noes > 4 ? { low: ayes * 1_000 + noes, high: ayes * 1_000 + noes } : undefined;
  }
  return parseAmount(told.replace(/(?:US)?[$€£]/, ''));
}

const people = /^(?:people|persons?|lives|victims|others)$/;

/** Children are not people in general: only like is compared with like. */
function countedAs({ name }: Quantity, of: string): string {
  const last = of.toLowerCase().split(' ').at(-1) ?? '';
  if (['age', 'votes', 'money', 'date'].includes(name)) return name === 'date' ? of.toLowerCase() : last;
  if (last === '' || people.test(last)) return 'people';
  return last.replace(/s$/, '');
}

/** A sentence that tells one quantity twice with different figures ("from 30 to 41") is left alone. */
function oneEach(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, i) => {
    const same = figures.filter((other) => other.of === figure.of && other.unit === figure.unit);
    const agrees = same.every(
      ({ amount }) => amount.low === figure.amount.low && amount.high === figure.amount.high,
    );
    return agrees && figures.findIndex((other) => other.of === figure.of && other.unit === figure.unit) === i;
  });
}
