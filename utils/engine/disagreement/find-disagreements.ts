import { splitSentences } from '@/utils/engine/text/split-sentences';
import type { Disagreement, FigureReport } from '@/utils/model/disagreement';
import type { Passage } from '@/utils/model/passage';
import { findFigures, mayTellFigures } from './find-figures';
import type { FoundFigure, ToldBySource } from './found-figure';
import { isCompatible } from './is-compatible';
import { isOneQuantity } from './is-one-quantity';
import { kindOfDifference } from './kind-of-difference';
import { isSameContext } from './same-context';

/** Figures deeper in a text are mostly of other events, and a page may be endless. */
const leadSentences = 20;
/** In characters: the first sentences stand in them. */
const mostRead = 6_000;

/** The first sentences are about the story's event; a later one must name what it is about. */
const surelyLead = 3;
const standsAlone = (sentence: string): boolean =>
  !/["\u201C\u201D]/.test(sentence) &&
  /[^\s"'(] (?!I\b)\p{Lu}\p{L}/u.test(sentence) &&
  !/^(?:It|That|This|He|She|They)\b/.test(sentence);

/** Most that are shown, the ones that most sources tell first. */
const mostShown = 12;

/**
 * Quantities that a story's sources report differently. Precision before recall: only figures of one kind and unit, of the same
 * counted things, in the sources' leads, in sentences that share a context.
 */
export function findDisagreements(sources: readonly ToldBySource[]): Disagreement[] {
  const groups = new Map<string, FoundFigure[]>();
  for (const by of sources) {
    for (const found of firstOfEach(figuresOf(by))) {
      const key = keyOf(found);
      groups.set(key, [...(groups.get(key) ?? []), found]);
    }
  }
  return [...groups.values()]
    .flatMap(disagreementsIn)
    .sort((a, b) => b.reports.length - a.reports.length)
    .slice(0, mostShown);
}

const keyOf = ({ figure }: FoundFigure): string =>
  `${figure.quantity.name} ${figure.of} ${figure.unit ?? ''}`;

/** Every figure of a source that is fit to be compared, in the order in which it is told. */
export function figuresOf(by: ToldBySource): FoundFigure[] {
  if (by.language !== undefined && !by.language.startsWith('en')) return [];
  const found: FoundFigure[] = [];
  const add = (whole: string, part: Passage['in']) => {
    const text = whole.slice(0, mostRead);
    if (!mayTellFigures(text)) return;
    const spans = part === 'headline' ? [{ text, start: 0, end: text.length }] : splitSentences(text, 'en');
    for (const [place, { text: sentence, start, end }] of spans.slice(0, leadSentences).entries()) {
      if (place >= surelyLead && !standsAlone(sentence)) continue;
      for (const figure of findFigures(sentence, { in: part, start, end })) found.push({ figure, by });
    }
  };
  add(by.headline ?? '', 'headline');
  add(by.description ?? '', 'description');
  add(by.text ?? '', 'text');
  for (const claim of by.claims ?? [])
    for (const figure of findFigures(claim, { in: 'text', start: 0, end: claim.length }))
      found.push({ figure, by, isClaim: true });
  return found;
}

/** A source speaks once of each quantity; one that gives two figures of it ("rose from 30 to 41") is not quoted for either. */
function firstOfEach(found: readonly FoundFigure[]): FoundFigure[] {
  const keys = new Map<string, FoundFigure[]>();
  for (const one of found) keys.set(keyOf(one), [...(keys.get(keyOf(one)) ?? []), one]);
  return [...keys.values()].flatMap((same) => {
    const [first] = same;
    return first && same.every((other) => isCompatible(first.figure.amount, other.figure.amount))
      ? [first]
      : [];
  });
}

/** One disagreement a kind, of reports each of which can be laid beside every other. */
function disagreementsIn(found: readonly FoundFigure[]): Disagreement[] {
  return kinds.flatMap((kind) => {
    const pairs = found.flatMap((one, i) =>
      found.slice(i + 1).flatMap((other) => (differsAs(kind, one, other) ? [[one, other] as const] : [])),
    );
    const [first] = pairs;
    if (!first) return [];
    const members: FoundFigure[] = [...first];
    for (const one of pairs.flat()) {
      const fits = (other: FoundFigure) => differsAs(kind, one, other) || agrees(one, other);
      if (!members.includes(one) && members.every(fits)) members.push(one);
    }
    return disagreementOf(kind, members);
  });
}

const kinds: readonly Disagreement['kind'][] = ['contradiction', 'update', 'untimed'];

const differsAs = (kind: Disagreement['kind'], a: FoundFigure, b: FoundFigure): boolean =>
  !isCompatible(a.figure.amount, b.figure.amount) &&
  isOneQuantity(a, b) &&
  kindOfDifference(a, b) === kind &&
  isSameContext(a, b);

const agrees = (a: FoundFigure, b: FoundFigure): boolean =>
  isCompatible(a.figure.amount, b.figure.amount) && isSameContext(a, b);

function disagreementOf(kind: Disagreement['kind'], found: readonly FoundFigure[]): Disagreement[] {
  const [first] = found;
  if (!first) return [];
  const { quantity, of, unit } = first.figure;
  return [
    {
      kind,
      quantity: quantity.name,
      ...(of === 'people' ? {} : { of }),
      ...(unit === undefined ? {} : { unit }),
      reports: [...found].sort((a, b) => byTime(a.by, b.by)).map(reportOf),
    },
  ];
}

const byTime = (a: ToldBySource, b: ToldBySource): number =>
  (a.published ?? '9').localeCompare(b.published ?? '9', 'en');

function reportOf({ figure, by, isClaim }: FoundFigure): FigureReport {
  return {
    told: figure.told,
    ...figure.amount,
    ...(by.source === undefined ? {} : { source: by.source }),
    ...(by.publisher === undefined ? {} : { publisher: by.publisher }),
    ...(by.published === undefined ? {} : { published: by.published }),
    ...(isClaim ? {} : { passage: figure.passage }),
    sentence: figure.sentence,
  };
}
