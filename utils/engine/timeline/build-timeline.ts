import type { StoryArticle } from '@/utils/model/story-article';
import type { TimelineEvent } from '@/utils/model/timeline-event';
import { chooseSentences } from './choose-sentences';
import type { DatedSentence } from './dated-sentence';
import { type Day, dateText, dayOfMoment } from './dates/calendar';
import { gatherEvidence } from './day-evidence';
import { eventCount } from './event-count';
import { eventOf } from './event-of';
import { leadsByDay } from './leads-by-day';
import { planEvents } from './plans';
import { rankDays } from './rank-days';
import { readStory } from './read-story';
import { type TimelineModel, timelineModel } from './timeline-model';

export interface TimelineOptions {
  /** How many days to tell, without plans; the story decides where it is not given. */
  readonly events?: number;
  /** BCP 47. Only sentences of articles in it are shown; all others are evidence. */
  readonly language?: string;
  /** RFC 3339. What was planned for a day before it is not told as still to come. */
  readonly now?: string;
}

/**
 * The dated events of a story, earliest first: the days for which most speaks, each told in a sentence or two of its
 * articles, word for word, with their places. Sources are numbered by the articles' places, from 1. Articles without a
 * date of publication are left out; the order of the articles changes nothing but the numbers.
 */
export function buildTimeline(
  articles: readonly StoryArticle[],
  { events, now, language }: TimelineOptions = {},
  model: TimelineModel = timelineModel,
): TimelineEvent[] {
  const story = readStory(articles, model, language);
  const days = gatherEvidence(story, model);
  const leads = leadsByDay(story, days, model);
  const count = events ?? eventCount(story, model);
  const used: DatedSentence[] = [];
  const timeline: TimelineEvent[] = [];
  for (const evidence of rankDays(days.values(), story, model)) {
    if (timeline.length >= count) break;
    const chosen = chooseSentences(
      evidence,
      leads.get(evidence.day) ?? [],
      story.headlines.get(evidence.day),
      used,
      model,
    );
    if (chosen.length === 0) continue;
    used.push(...chosen);
    timeline.push(eventOf({ date: dateText(evidence.day), precision: 'day' }, chosen, articles));
  }
  if (events === undefined)
    timeline.push(...planEvents(days.values(), today(story.latest, now), count, articles));
  return timeline.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const today = (latest: Day, now: string | undefined): Day => Math.max(latest, dayOfMoment(now) ?? latest);
