import search from 'approx-string-match';
import type { TextQuote } from '@/utils/model/library-record';

/** Where a passage stands in a text, by UTF-16 offsets. `isSame`: word for word. */
export interface FoundQuote {
  readonly start: number;
  readonly end: number;
  readonly isSame: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** What a candidate's parts count: the weights that Hypothesis uses in its client (`match-quote.ts`). */
const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 } as const;
const total = weights.quote + weights.prefix + weights.suffix + weights.place;

/** Beyond so many changed characters of a hundred a passage is another one. */
const mostErrors = 0.3;

/** From here on a candidate is taken without looking for better ones. */
const sure = 0.85;

/** Passages of so few characters stand in many places: of those only one in its old surroundings is taken. */
const short = 24;
const least = { short: 0.8, long: 0.6 } as const;

/** Of a word that stands in a page thousands of times so many places are looked at, those nearest to where it stood. */
const mostPlaces = 200;

/**
 * Finds a passage again in a text that may have been edited since: word for word, else by the fewest edits (Myers' bit-parallel
 * search), of several places that whose surroundings and offset are most like those it had. Null where nothing is like it: a wrong
 * passage would be worse than none.
 */
export function findQuote(text: string, quote: TextQuote): FoundQuote | null {
  const { exact } = quote;
  if (exact === '' || text === '') return null;
  const same = nearest(placesOf(text, exact), quote.start);
  const best = bestOf(text, quote, same);
  if (best && best.score >= sure) return found(best);
  const edited = same.length > 0 ? [] : search(text, exact, Math.floor(exact.length * mostErrors));
  const better = bestOf(text, quote, [...same, ...nearest(edited, quote.start), ...inContext(text, quote)]);
  return better && better.score >= (exact.length < short ? least.short : least.long) ? found(better) : null;
}

const found = ({ start, end, errors }: Candidate): FoundQuote => ({ start, end, isSame: errors === 0 });

function placesOf(text: string, exact: string): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 });
  return places;
}

function nearest(places: readonly Candidate[], hint = 0): readonly Candidate[] {
  if (places.length <= mostPlaces) return places;
  const far = ({ start }: Candidate) => Math.abs(start - hint);
  return [...places].sort((a, b) => far(a) - far(b)).slice(0, mostPlaces);
}

/** What stands now between the old surroundings: finds a passage that was edited while its old words also stand elsewhere. */
function inContext(text: string, { exact, prefix, suffix }: TextQuote): readonly Candidate[] {
  if (prefix === '' && suffix === '') return [];
  const whole = `${prefix}${exact}${suffix}`;
  return search(text, whole, Math.floor(whole.length * mostErrors)).flatMap(({ start, end }) => {
    const from = start + (closest(text.slice(start, end), prefix)?.end ?? 0);
    const to = from + (closest(text.slice(from, end), suffix)?.start ?? end - from);
    if (to <= from) return [];
    return within(text.slice(from, to), exact).map((one) => ({
      start: from + one.start,
      end: from + one.end,
      errors: one.errors,
    }));
  });
}

/** The longest of the stretches that are the fewest edits away: what was put before or behind the passage is no part of it. */
function within(text: string, exact: string): readonly Candidate[] {
  const [first, ...others] = search(text, exact, exact.length);
  if (!first) return [];
  return [others.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best), first)];
}

const closest = (text: string, wanted: string): Candidate | undefined =>
  wanted === '' ? undefined : search(text, wanted, Math.floor(wanted.length / 2))[0];

function bestOf(
  text: string,
  quote: TextQuote,
  candidates: readonly Candidate[],
): (Candidate & { readonly score: number }) | undefined {
  let best: (Candidate & { readonly score: number }) | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(text, quote, candidate);
    if (!best || score > best.score) best = { ...candidate, score };
  }
  return best;
}

/** 0 to 1. What the passage does not tell (it stood at the very beginning, say) counts as met. */
function scoreOf(text: string, quote: TextQuote, { start, end, errors }: Candidate): number {
  const { exact, prefix, suffix } = quote;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const place = quote.start === undefined ? 1 : 1 - Math.abs(start - quote.start) / text.length;
  return (
    (weights.quote * (1 - errors / exact.length) +
      weights.prefix * likeness(before, prefix) +
      weights.suffix * likeness(after, suffix) +
      weights.place * Math.max(0, place)) /
    total
  );
}

function likeness(text: string, wanted: string): number {
  if (wanted === '' || text === wanted) return 1;
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}
