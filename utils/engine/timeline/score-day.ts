import type { DayEvidence } from './day-evidence';
import type { TimelineModel } from './timeline-model';

/** How close to the topic a sentence is counts in this many steps. */
const topicScale = 4;

/** How surely a day belongs on the timeline: a weighted sum of ln(1 + x) over what speaks for it. */
export function scoreDay(evidence: DayEvidence, { dayWeights: w }: TimelineModel): number {
  const log = Math.log1p;
  let topic = 0;
  for (const nearness of evidence.topic.values()) topic += nearness;
  return (
    w.topic * log(topicScale * topic) +
    w.laterDays * log(evidence.laterDays.size) +
    w.weeks * log(evidence.weeks.size) +
    w.absoluteDays * log(evidence.absoluteDays.size) +
    w.articles * log(evidence.articles) +
    w.sameDay * log(evidence.told.length) +
    w.announced * log(evidence.announced.length)
  );
}
