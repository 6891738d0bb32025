import type { DatedSentence } from './dated-sentence';
import type { Day } from './dates/calendar';
import type { DayEvidence } from './day-evidence';
import type { StoryReading } from './read-story';
import { dot, meanVector, type TermVector, unitVector } from './term-vector';
import type { TimelineModel } from './timeline-model';

/** Undated sentences that open an article, by the days that they may speak of. */
export type LeadsByDay = ReadonlyMap<Day, readonly DatedSentence[]>;

/**
 * News appears on the day or on the morning after. Where the hour is known, a lead goes to the day before only if those who
 * name that day tell more of what it says; where only a date is, it may tell of either.
 */
export function leadsByDay(
  { sentences }: StoryReading,
  days: ReadonlyMap<Day, DayEvidence>,
  model: TimelineModel,
): LeadsByDay {
  const themes = new Map<Day, TermVector>();
  const likeness = (sentence: DatedSentence, day: Day): number => {
    const theme =
      themes.get(day) ?? unitVector(meanVector((days.get(day)?.told ?? []).map(({ vector }) => vector)));
    themes.set(day, theme);
    return dot(sentence.vector, theme);
  };
  const leads = new Map<Day, DatedSentence[]>();
  for (const sentence of sentences) {
    if (!isUndatedLead(sentence, model)) continue;
    const { published } = sentence;
    const before = published - model.leadDaysBack;
    const nearest = likeness(sentence, before) > likeness(sentence, published) ? before : published;
    for (const day of sentence.timed ? [nearest] : [published, before]) {
      const list = leads.get(day);
      if (list) list.push(sentence);
      else leads.set(day, [sentence]);
    }
  }
  return leads;
}

function isUndatedLead(sentence: DatedSentence, { leadSentences }: TimelineModel): boolean {
  const { showable, place, mentions, anchored, future } = sentence;
  return showable && place < leadSentences && mentions.length === 0 && anchored.length === 0 && !future;
}
