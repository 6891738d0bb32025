import type { DatedSentence } from './dated-sentence';
import type { Day } from './dates/calendar';
import type { DayEvidence } from './day-evidence';
import { isDay } from './is-day';
import { dot, meanVector, type TermVector, unitVector } from './term-vector';
import type { TimelineModel } from './timeline-model';

interface Ranked {
  readonly sentence: DatedSentence;
  readonly score: number;
}

/**
 * The sentences that tell a day: nearest to what those who name it and those who appeared on it have in common and to the
 * day's headlines, unlike
 * each other (maximal marginal relevance, Carbonell and Goldstein 1998) and unlike what is told of other days.
 */
export function chooseSentences(
  evidence: DayEvidence,
  leads: readonly DatedSentence[],
  headline: TermVector | undefined,
  others: readonly DatedSentence[],
  model: TimelineModel,
): DatedSentence[] {
  const ranked = rankSentences(evidence, leads, headline, model);
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
  headline: TermVector | undefined,
  model: TimelineModel,
): Ranked[] {
  const { day } = evidence;
  const { told, opening } = tellersOf(evidence, leads, model);
  const theme = unitVector(themeOf(told, opening, model));
  return [...new Set([...told, ...opening])]
    .map((sentence) => {
      const onDay = dot(sentence.vector, theme) + model.hindsight * Math.log1p(sentence.published - day);
      const inNews = headline === undefined ? 0 : model.headline * dot(sentence.vector, headline);
      return { sentence, score: onDay + inNews + merit(sentence, model) };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, model.pool);
}

interface Tellers {
  readonly told: readonly DatedSentence[];
  readonly opening: readonly DatedSentence[];
}

/** Those for which the day is the news: in the story's language, else in any; at last those that only mention it. */
function tellersOf(
  { told, day }: DayEvidence,
  leads: readonly DatedSentence[],
  { latestOnly }: TimelineModel,
): Tellers {
  const showable = told.filter((sentence) => sentence.showable);
  const news = latestOnly ? showable.filter((sentence) => !namesLaterDay(sentence, day)) : showable;
  const spoken = { told: news.filter(isSpoken), opening: leads.filter(isSpoken) };
  if (spoken.told.length + spoken.opening.length > 0) return spoken;
  return news.length + leads.length > 0 ? { told: news, opening: leads } : { told: showable, opening: [] };
}

const isSpoken = ({ foreign }: DatedSentence): boolean => !foreign;

/** What speaks for a sentence on any day. */
const merit = ({ topic, place, pointsBack }: DatedSentence, { centrality, early, pointing }: TimelineModel) =>
  centrality * topic + early / (1 + place) - (pointsBack ? pointing : 0);

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
