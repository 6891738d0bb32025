import type { DayEvidence } from './day-evidence';
import type { StoryReading } from './read-story';
import { scoreDay } from './score-day';
import type { TimelineModel } from './timeline-model';

/** The days on which something may have happened, the surest first. */
export function rankDays(
  days: Iterable<DayEvidence>,
  { isSmall }: StoryReading,
  model: TimelineModel,
): DayEvidence[] {
  return [...days]
    .filter((evidence) => isAttested(evidence, isSmall))
    .map((evidence) => ({ evidence, score: scoreDay(evidence, model) }))
    .toSorted((a, b) => b.score - a.score || a.evidence.day - b.evidence.day)
    .map(({ evidence }) => evidence);
}

/** A day on which nothing appeared must be named by two articles, where there are that many to choose from. */
function isAttested({ told, articles }: DayEvidence, isSmall: boolean): boolean {
  if (articles > 0) return true;
  const naming = new Set(told.map(({ article }) => article)).size;
  return naming >= (isSmall ? 1 : 2);
}
