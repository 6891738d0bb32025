import { numberWords } from '@/utils/engine/citation/number-words';
import type { Told, ToldSentence } from './told';

/** A number and what it counts: "180,000 households", "three people". */
interface Figure {
  readonly sentence: ToldSentence;
  readonly number: string;
  readonly when: string;
}

/** So many words after a number name what it counts. */
const reach = 3;
/** Share of like words from which two sentences with different numbers of one thing are taken for two counts of it. */
const sameMatter = 0.25;
/** A count that changes by more than this factor is a count of something else. */
const mostGrowth = 4;
/** Of a thing that is counted everywhere ("people") only so many counts are compared. */
const mostCompared = 60;

/**
 * Sentences whose figure a newer article gives anew: the same thing counted, in a sentence of like words, with another
 * number. Where dates are missing or equal nothing is outdated.
 */
export function outdatedSentences(told: Told): ReadonlySet<ToldSentence> {
  const outdated = new Set<ToldSentence>();
  for (const [thing, figures] of figuresByThing(told)) {
    const toll = isToll(thing);
    for (const [i, a] of figures.entries())
      for (const b of figures.slice(i + 1))
        if (isNewer(a, b, toll)) outdated.add(a.when < b.when ? a.sentence : b.sentence);
  }
  return outdated;
}

/** Are these two counts of one thing, of which one is the newer? */
const isNewer = (a: Figure, b: Figure, toll: boolean): boolean =>
  a.when !== b.when && isRecount(a.number, b.number) && (toll || isSameMatter(a.sentence, b.sentence));

function figuresByThing(told: Told): Map<string, Figure[]> {
  const things = new Map<string, Figure[]>();
  for (const sentence of told.sentences) {
    const { published, updated } = told.articles[sentence.article] ?? {};
    const when = updated ?? published;
    if (when === undefined) continue;
    for (const [thing, number] of countsOf(sentence)) {
      const figures = things.get(thing) ?? [];
      if (figures.length < mostCompared) figures.push({ sentence, number, when });
      things.set(thing, figures);
    }
  }
  return things;
}

/** A new count is of the same order; "two children" is no new count of "85 people". */
function isRecount(a: string, b: string): boolean {
  const ratio = Number(a) / Number(b);
  return ratio !== 1 && ratio > 1 / mostGrowth && ratio < mostGrowth;
}

const year = /^(?:1[6-9]|20)\d\d$/;

/** Whatever is counted beside one of these words is its toll: "70 people killed" and "the death toll rose to 85". */
const tolls: readonly ReadonlySet<string>[] = [
  'dead death died killed kill killing fatality toll tote toten gestorben starben mort morts tue tues muerto muertos murieron morto morti mortos doden погибли погибших загинули',
  'injured hurt wounded injury verletzt verletzte blesse blesses herido heridos feriti feridos gewond ранены поранено',
].map((list) => new Set(list.split(' ')));

/** A story has one toll, in however different words it is told. */
const isToll = (thing: string): boolean => tolls.some((toll) => toll.has(thing));

/** The things that a sentence counts. "More than 1,000 homes" counts homes; a year counts nothing. */
function countsOf({ words, content }: ToldSentence): Map<string, string> {
  const counts = new Map<string, string>();
  for (const [i, word] of words.entries()) {
    const number = /^\p{N}/u.test(word) ? word : numberWords.get(word);
    if (number === undefined || year.test(number)) continue;
    const next = words.slice(i + 1, i + 1 + reach).find((one) => content.has(one) && !/^\p{N}/u.test(one));
    const near = words.slice(Math.max(0, i - 2 * reach), i + 1 + 2 * reach);
    const thing =
      tolls
        .find((toll) => near.some((one) => toll.has(one)))
        ?.values()
        .next().value ?? next;
    if (thing !== undefined && !counts.has(thing)) counts.set(thing, number);
  }
  return counts;
}

function isSameMatter(a: ToldSentence, b: ToldSentence): boolean {
  const wordy = ({ content }: ToldSentence) =>
    [...content].filter((word) => !/^\p{N}/u.test(word) && !numberWords.has(word));
  const [x, y] = [wordy(a), new Set(wordy(b))];
  const shared = x.filter((word) => y.has(word)).length;
  return shared / Math.sqrt(Math.max(1, x.length * y.size)) >= sameMatter;
}
