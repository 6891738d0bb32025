import type { DatedSentence } from './dated-sentence';
import type { Day } from './dates/calendar';
import type { DayEvidence } from './day-evidence';
import { isDay } from './is-day';
import { dot, lengthOf, meanVector, type TermVector } from './term-vector';
import type { TimelineModel } from './timeline-model';

interface Ranked {
  readonly sentence: DatedSentence;
  readonly score: number;
}

/**
 * The sentences that tell a day: nearest to what those who name it and those who appeared on it have in common, unlike
 * each other (maximal marginal relevance, Carbonell and Goldstein 1998) and unlike what is told of other days.
 */
export function chooseSentences(
  evidence: DayEvidence,
  leads: readonly DatedSentence[],
  others: readonly DatedSentence[],
  model: TimelineModel,
): DatedSentence[] {
  const ranked = rankSentences(evidence, leads, model);
  const chosen: DatedSentence[] = [];
  let first = 0;
  while (chosen.length < model.sentencesPerDay) {
    const best = nextSentence(ranked, chosen, others, model);
    if (best === undefined || (chosen.length > 0 && best.worth < model.leastSecond * first)) break;
    if (chosen.length === 0) first = best.worth;
    chosen.push(best.sentence);
  }
  return chosen;
}

function rankSentences(
  evidence: DayEvidence,
  leads: readonly DatedSentence[],
  model: TimelineModel,
): Ranked[] {
  const { day } = evidence;
  const told = evidence.told.filter(
    (sentence) => sentence.showable && !(model.latestOnly && namesLaterDay(sentence, day)),
  );
  const theme = themeOf(told, leads, model);
  const length = lengthOf(theme) || 1;
  return [...new Set([...told, ...leads])]
    .map((sentence) => ({
      sentence,
      score:
        dot(sentence.vector, theme) / length +
        model.hindsight * Math.log1p(sentence.published - day) +
        merit(sentence, model),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, model.pool);
}

/** What speaks for a sentence on any day. */
const merit = ({ topic, pointsBack }: DatedSentence, { centrality, pointing }: TimelineModel): number =>
  centrality * topic - (pointsBack ? pointing : 0);

/** "The bridge that fell on Monday is closed, they said on Thursday" is news of Thursday. */
const namesLaterDay = ({ mentions, published }: DatedSentence, day: Day): boolean =>
  mentions.some((mention) => isDay(mention) && mention.from > day && mention.from <= published);

function themeOf(
  told: readonly DatedSentence[],
  leads: readonly DatedSentence[],
  { sharedTerms }: TimelineModel,
): TermVector {
  const naming = meanVector(told.map(({ vector }) => vector));
  const opening = meanVector(leads.map(({ vector }) => vector));
  const onlyShared = sharedTerms && told.length > 0 && leads.length > 0;
  const theme = new Map<number, number>();
  for (const [term, weight] of naming)
    if (!onlyShared || opening.has(term)) theme.set(term, weight + (opening.get(term) ?? 0));
  if (!onlyShared) for (const [term, weight] of opening) if (!theme.has(term)) theme.set(term, weight);
  return theme;
}

interface Worthy {
  readonly sentence: DatedSentence;
  readonly worth: number;
}

function nextSentence(
  ranked: readonly Ranked[],
  chosen: readonly DatedSentence[],
  others: readonly DatedSentence[],
  model: TimelineModel,
): Worthy | undefined {
  let best: DatedSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { sentence, score } of ranked) {
    if (score <= most) break;
    const likeness = Math.max(0, ...chosen.map((each) => dot(each.vector, sentence.vector)));
    const worth = score - model.redundancy * likeness;
    if (worth <= most || likeness > model.mostAlike || chosen.includes(sentence)) continue;
    if (others.some((each) => dot(each.vector, sentence.vector) > model.mostLikeOtherDay)) continue;
    best = sentence;
    most = worth;
  }
  return best && { sentence: best, worth: most };
}
