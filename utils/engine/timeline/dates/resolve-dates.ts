import type { Day } from './calendar';
import type { AnchoredMention, DateMention } from './date-mention';
import { type Grammar, type Way, ways } from './grammar';
import { grammarOf } from './grammar-of';
import { isAhead } from './is-ahead';
import { distance, type Found, type Groups, readers } from './read-time';

export interface ResolvedDates {
  readonly mentions: readonly DateMention[];
  readonly anchored: readonly AnchoredMention[];
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
}

const none: Omit<ResolvedDates, 'future'> = { mentions: [], anchored: [] };

/**
 * The times that a sentence names, in its order, resolved against the day of publication: what has no year or is a bare
 * weekday is past, as news is, unless the sentence says otherwise. In a language without a grammar, English and figures are
 * read. `language` is a BCP 47 tag.
 */
export function resolveDates(text: string, published: Day, language?: string): ResolvedDates {
  const grammar = grammarOf(language);
  const lower = inSmallLetters(text);
  const future = grammar.future.test(lower);
  if (!grammar.hint.test(lower)) return { ...none, future };
  const reading = new Reading({ grammar, text, lower, published, future });
  for (const way of ways) for (const match of lower.matchAll(grammar.patterns[way])) reading.take(way, match);
  const mentions = reading.mentions.toSorted((a, b) => a.start - b.start);
  return { mentions, anchored: reading.anchored, future };
}

/** As long as the text itself, so that offsets hold: only this letter grows when it is made small. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

const capitals = /(?<!\p{L})\p{Lu}/u;

interface Sentence {
  readonly grammar: Grammar;
  readonly text: string;
  /** The same in small letters, as long. */
  readonly lower: string;
  readonly published: Day;
  readonly future: boolean;
}

/** A sentence that is being read, one way of naming a time after another. */
class Reading {
  readonly mentions: DateMention[] = [];
  readonly anchored: AnchoredMention[] = [];
  readonly #taken: (readonly [start: number, end: number])[] = [];

  readonly #sentence: Sentence;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
  }

  take(way: Way, match: RegExpExecArray): void {
    const { grammar, text, lower, published, future } = this.#sentence;
    const start = match.index;
    const end = start + match[0].length;
    if (this.#taken.some(([from, to]) => start < to && end > from)) return;
    const groups: Groups = match.groups ?? {};
    if (way === 'anchored' || way === 'nextDay') {
      this.#taken.push([start, end]);
      this.anchored.push({ start, end, offset: distance(groups, grammar) });
      return;
    }
    const found = readers[way]({
      grammar,
      groups,
      published,
      ahead: future && isAhead(grammar, lower, start, end),
      capital: capitals.test(text.slice(start, end)),
    });
    // Not a day of the calendar: nor is it a month, then.
    if (found || way === 'dayMonth' || way === 'monthDay') this.#taken.push([start, end]);
    if (found && !(way === 'weekday' && this.#isNamedTwice(start, end)))
      this.mentions.push(mentionOf(found, start, end));
  }

  /** "Monday, 5 April": one day, named twice. */
  #isNamedTwice(start: number, end: number): boolean {
    const { lower } = this.#sentence;
    return this.mentions.some(
      (mention) =>
        mention.absolute &&
        (between(lower, end, mention.start, /^[\s,(.]*(?:\p{L}{1,3}\s)?$/u) ||
          between(lower, mention.end, start, /^[\s,(]*$/u)),
    );
  }
}

const between = (text: string, from: number, to: number, pattern: RegExp): boolean =>
  from <= to && to - from < 20 && pattern.test(text.slice(from, to));

const mentionOf = ({ from, to, precision, absolute }: Found, start: number, end: number): DateMention => ({
  start,
  end,
  from,
  to: to ?? from,
  precision: precision ?? 'day',
  absolute: absolute ?? false,
});
