import type { ReadSentence } from './dated-sentence';
import type { Day } from './dates/calendar';
import type { AnchoredMention, DateMention } from './dates/date-mention';
import { isDay } from './is-day';

/** The anchor is named within so many UTF-16 units: "after the (first round of the) vote". */
const reach = 40;
/** So many sentences must agree on the day of an anchor, and be so large a share of those that date it. */
const leastSentences = 2;
const leastShare = 0.5;

/**
 * "Three days after the vote": a mention of the day, if the story says in so many words when the vote was. Returns the
 * sentences, with such days among their mentions.
 */
export function resolveAnchors(sentences: readonly ReadSentence[]): ReadSentence[] {
  const wanted = new Set(
    sentences.flatMap((sentence) => sentence.anchored.flatMap((each) => anchorOf(sentence, each) ?? [])),
  );
  if (wanted.size === 0) return [...sentences];
  const days = daysOfTerms(sentences, wanted);
  return sentences.map((sentence) => {
    const found = sentence.anchored.flatMap((each) => mentionOf(sentence, each, days));
    return found.length === 0 ? sentence : { ...sentence, mentions: [...sentence.mentions, ...found] };
  });
}

/** The first content word after "three days after". */
const anchorOf = ({ termsAt }: ReadSentence, { end, offset }: AnchoredMention): string | undefined =>
  offset === undefined ? undefined : termsAt.find(({ start }) => start >= end && start < end + reach)?.term;

function daysOfTerms(sentences: readonly ReadSentence[], wanted: ReadonlySet<string>) {
  const days = new Map<string, Map<Day, number>>();
  for (const { terms, mentions, published } of sentences) {
    const [only, second] = mentions.filter((mention) => isDay(mention) && mention.from <= published);
    if (only === undefined || second !== undefined) continue;
    for (const term of new Set(terms)) {
      if (!wanted.has(term)) continue;
      const counts = days.get(term) ?? new Map<Day, number>();
      days.set(term, counts.set(only.from, (counts.get(only.from) ?? 0) + 1));
    }
  }
  return days;
}

function mentionOf(
  sentence: ReadSentence,
  anchored: AnchoredMention,
  days: ReadonlyMap<string, ReadonlyMap<Day, number>>,
): DateMention[] {
  const counts = [...(days.get(anchorOf(sentence, anchored) ?? '') ?? [])].toSorted(
    ([a, m], [b, n]) => n - m || a - b,
  );
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const [day = 0, count = 0] = counts[0] ?? [];
  if (count < leastSentences || count < leastShare * total || anchored.offset === undefined) return [];
  const from = day + anchored.offset;
  if (from > sentence.published) return [];
  const { start, end } = anchored;
  return [{ start, end, from, to: from, precision: 'day', absolute: false }];
}
