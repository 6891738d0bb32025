import { termsOf } from '@/utils/engine/text/terms-of';
import type { FoundFigure } from './found-figure';
import { levelText } from './level-text';

/** Words besides the figure that both must share; a name counts double. */
const leastShared = 2;

const name = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*";
const places = new RegExp(`\\b(?:[Ii]n|[Aa]t|near|outside|across) (?:the )?(${name})`, 'gu');
/** Where the counted are, told just behind the figure: "killed 26 people in Mexico". */
const scope = new RegExp(`^[^,;.]{0,30}? (?:in|at|from) (?:the )?(${name})`, 'u');
/** The same, told before it: "Mexico's flu death toll rose to 78", "the toll from swine flu in Mexico rises to 100". */
const owner = new RegExp(`(${name})'s (?:\\p{Ll}+ ){0,2}(?:toll|deaths|dead|casualties)\\b`, 'u');
const tollIn = new RegExp(`\\btoll\\b[^.,;\\d]{0,40}? in (?:the )?(${name}) \\p{Ll}+(?: to| at)? $`, 'u');
const someNumber =
  '(?:\\d+|\\w+teen|\\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of)';
/** Told of many places together: "infected 27,700 in 74 countries, killing 140". */
const wide = new RegExp(
  `\\b(?:in|to|across|from) (?:at least |more than |over |some |about |nearly )?${someNumber} (?:\\p{Ll}+ )?(?:countries|nations|states|provinces|continents)\\b`,
  'iu',
);
const part = '\\b(?:most|mostly|mainly|majority|largely|chiefly|nearly all|almost all|all but \\w+)\\b';
/** The same, told by what a part of it is: "80 people, the vast majority of them in Mexico". */
const partBehind = new RegExp(`^[^.;]{0,40}?${part}[^.;]{0,25}? in\\b`, 'iu');
const partBefore = new RegExp(`${part} of (?:the|those|its|their) $`, 'iu');
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const uncertain = /\b(?:suspected|believed|feared|probable|possibly|presumed)\b/i;

/**
 * Do two figures count one thing? Shared words speak for it; against it speak other places, a figure for one place beside one
 * for all, and a suspected figure beside a certain one.
 */
export function isSameContext(a: FoundFigure, b: FoundFigure): boolean {
  const [first, second] = [contextOf(a), contextOf(b)];
  if (first.uncertain !== second.uncertain || !isSameScope(first, second)) return false;
  let shared = 0;
  for (const term of first.terms) if (second.terms.has(term)) shared += first.names.has(term) ? 2 : 1;
  return shared >= leastShared;
}

function isSameScope(a: Context, b: Context): boolean {
  if (a.isWide !== b.isWide && a.scope.length + b.scope.length > 0) return false;
  if (a.scope.length > 0 && b.scope.length > 0) return meets(a.scope, b.scope);
  if (a.scope.length > 0) return meets(a.scope, b.places);
  if (b.scope.length > 0) return meets(b.scope, a.places);
  return a.places.length === 0 || b.places.length === 0 || meets(a.places, b.places);
}

interface Context {
  readonly scope: readonly string[];
  readonly places: readonly string[];
  /** Is the figure one of many places together? */
  readonly isWide: boolean;
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly uncertain: boolean;
}

/** The headline tells what the sentence is about where the sentence itself does not repeat it. */
function contextOf({ figure, by }: FoundFigure): Context {
  const text = levelText(figure.sentence);
  const headline = levelText(by.headline ?? '');
  const terms = termsOf(`${text}\n${headline}`, 'en').filter(({ term }) => !/^\d/.test(term));
  const at = text.indexOf(levelText(figure.told));
  const [before, behind] = [text.slice(0, at), text.slice(at + figure.told.length)];
  const isPartTold = partBehind.test(behind) || partBefore.test(before);
  const named = scope.exec(behind) ?? owner.exec(text) ?? tollIn.exec(before);
  const own = isPartTold ? [] : namesIn(named?.[1] ?? '');
  return {
    scope: own,
    isWide: isPartTold || (own.length === 0 && wide.test(text)),
    places: [...text.matchAll(places), ...headline.matchAll(places)].flatMap(([, found = '']) =>
      namesIn(found),
    ),
    terms: new Set(terms.map(({ term }) => term)),
    names: new Set(terms.filter(({ capital, opening }) => capital && !opening).map(({ term }) => term)),
    uncertain: uncertain.test(text),
  };
}

const namesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '' && !calendar.test(word));

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
