import type { StoryArticle } from '@/utils/model/story-article';
import type { TimelineEvent } from '@/utils/model/timeline-event';
import type { DatedSentence } from './dated-sentence';
import { type Day, dateText } from './dates/calendar';
import type { DayEvidence } from './day-evidence';
import { type EventDate, eventOf } from './event-of';

/** In a story of more articles than this one of them is not enough. */
const fewArticles = 20;

/** One plan for so many events; a story that is only announced still has one. */
const eventsPerPlan = 4;

/**
 * What is still to come: days after the last article that sentences about the future name, most announced first. A day that
 * has passed by without a report is no event and no plan any more.
 */
export function planEvents(
  days: Iterable<DayEvidence>,
  latest: Day,
  events: number,
  articles: readonly StoryArticle[],
): TimelineEvent[] {
  return [...days]
    .filter(({ day }) => day > latest)
    .map(({ day, announced }) => ({ day, sentences: announced.filter(isPlan) }))
    .filter(({ sentences }) => articlesOf(sentences) >= (articles.length > fewArticles ? 2 : 1))
    .toSorted((a, b) => articlesOf(b.sentences) - articlesOf(a.sentences) || a.day - b.day)
    .slice(0, Math.ceil(events / eventsPerPlan))
    .map(({ day, sentences }) => {
      const date: EventDate = { date: dateText(day), precision: 'day', planned: true };
      return eventOf(date, [mostCentral(sentences)], articles);
    });
}

const isPlan = ({ future, showable, foreign }: DatedSentence): boolean => future && showable && !foreign;

const articlesOf = (sentences: readonly DatedSentence[]): number =>
  new Set(sentences.map(({ article }) => article)).size;

const mostCentral = (sentences: readonly DatedSentence[]): DatedSentence =>
  sentences.reduce((best, each) => (each.topic > best.topic ? each : best));
