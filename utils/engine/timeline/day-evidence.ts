import type { DatedSentence } from './dated-sentence';
import type { Day } from './dates/calendar';
import type { DateMention } from './dates/date-mention';
import { isDay } from './is-day';
import type { StoryReading } from './read-story';
import type { TimelineModel } from './timeline-model';

/** What speaks for a day: who named it when it was over, and who appeared on it. */
export interface DayEvidence {
  readonly day: Day;
  /** Sentences that name it and appeared on it or later. */
  readonly told: DatedSentence[];
  /** Sentences that named it before it came. */
  readonly announced: DatedSentence[];
  /** Later days on which it was named, those of them by its place in the calendar, and the weeks that had passed. */
  readonly laterDays: Set<Day>;
  readonly absoluteDays: Set<Day>;
  readonly weeks: Set<number>;
  /** For each later article that names it, how near the most central of its sentences is to the story's topic. */
  readonly topic: Map<number, number>;
  /** Articles that appeared on it. */
  articles: number;
}

/** No event lies farther from the story than this, in days. */
const longestBefore = 400;
const longestAfter = 400;

export function gatherEvidence({ articles, sentences }: StoryReading, model: TimelineModel) {
  const days = new Map<Day, DayEvidence>();
  const first = (articles[0]?.published ?? 0) - longestBefore;
  const last = (articles.at(-1)?.published ?? 0) + longestAfter;
  const at = (day: Day): DayEvidence => {
    const known = days.get(day) ?? noEvidence(day);
    days.set(day, known);
    return known;
  };
  for (const { published } of articles) at(published).articles += 1;
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (!isDay(mention) || mention.from < first || mention.from > last) continue;
      addMention(at(mention.from), sentence, mention, model);
    }
  }
  return days;
}

const noEvidence = (day: Day): DayEvidence => ({
  day,
  told: [],
  announced: [],
  laterDays: new Set(),
  absoluteDays: new Set(),
  weeks: new Set(),
  topic: new Map(),
  articles: 0,
});

function addMention(
  evidence: DayEvidence,
  sentence: DatedSentence,
  mention: DateMention,
  model: TimelineModel,
): void {
  const lag = sentence.published - evidence.day;
  const list = lag < 0 ? evidence.announced : evidence.told;
  if (list.at(-1) !== sentence) list.push(sentence);
  if (lag <= 0 || (model.skipAttributions && isAttribution(sentence.text, mention.start))) return;
  evidence.laterDays.add(sentence.published);
  evidence.weeks.add(Math.ceil(lag / 7));
  if (mention.absolute) evidence.absoluteDays.add(sentence.published);
  const before = evidence.topic.get(sentence.article) ?? 0;
  evidence.topic.set(sentence.article, Math.max(before, sentence.topic));
}

/** "He said on Friday", "according to police on Friday": the day of the saying, not of what is told. */
const attribution =
  /(?:said|told|says|announced|reported|according to\P{L}+\p{L}+)\P{L}+(?:\p{L}+\P{L}+){0,3}$/u;
const isAttribution = (text: string, at: number): boolean =>
  attribution.test(text.slice(Math.max(0, at - 40), at));
