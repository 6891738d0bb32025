import type { TimelineEvent } from '@/utils/model/timeline-event';

/** An event, and its place in the story's timeline, from 0. */
export interface PlacedEvent extends TimelineEvent {
  readonly index: number;
}

/** What is told of one date. A month and a day of it are two dates. */
export interface TimelineDate {
  readonly date: string;
  readonly events: readonly PlacedEvent[];
}

/**
 * Events by date, oldest first; a month stands before its days, and events of one date keep their order. With `source`, the
 * number of one, only what that one tells.
 */
export function timelineDates(timeline: readonly TimelineEvent[], source = 0): readonly TimelineDate[] {
  const byDate = new Map<string, PlacedEvent[]>();
  for (const [index, shown] of timeline.entries()) {
    if (source !== 0 && !shown.citations.some((citation) => citation.source === source)) continue;
    const event = { ...shown, index };
    const events = byDate.get(event.date);
    if (events) events.push(event);
    else byDate.set(event.date, [event]);
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, events]) => ({ date, events }));
}
