import type { TimelineEvent } from '@/utils/model/timeline-event';

/** What is told of one date. A month and a day of it are two dates. */
export interface TimelineDate {
  readonly date: string;
  readonly events: readonly TimelineEvent[];
}

/** Events by date, oldest first; a month stands before its days, and events of one date keep their order. */
export function timelineDates(timeline: readonly TimelineEvent[]): readonly TimelineDate[] {
  const byDate = new Map<string, TimelineEvent[]>();
  for (const event of timeline) {
    const events = byDate.get(event.date);
    if (events) events.push(event);
    else byDate.set(event.date, [event]);
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, events]) => ({ date, events }));
}
