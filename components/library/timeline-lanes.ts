import type { TimelineEvent } from '@/utils/model/timeline-event';

/** Widths are CSS pixels. */
export const labelWidth = 176;
export const mostLanes = 6;
/** As wide as a usual page: what a zoom of 1 fits in. */
const fitWidth = 880;
/** Browsers and people get lost in wider ones. */
const mostWidth = 120_000;
const oneDay = 86_400_000;
const leastTick = 96;

export const zooms = [1, 2, 4, 8, 16, 32, 64, 128] as const;

export interface PlacedOnTime {
  readonly event: TimelineEvent;
  /** Its place in the story's timeline, from 0. */
  readonly index: number;
  readonly x: number;
  readonly lane: number;
  /** There is no room for its words at this zoom: only a dot stands there. */
  readonly isDot: boolean;
}

export interface TimeScale {
  readonly width: number;
  readonly lanes: number;
  readonly events: readonly PlacedOnTime[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
}

/** The day on which a date begins, in milliseconds since 1970; years below 100 too. */
const startOf = (date: string): number =>
  Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10));

/** Events on a scale of time, in lanes so that their words do not cover each other. `zoom` from 1, which fits a page. */
export function timeScale(timeline: readonly TimelineEvent[], zoom: number): TimeScale {
  const dated = timeline
    .map((event, index) => ({ event, index, at: startOf(event.date) }))
    .sort((a, b) => a.at - b.at || a.event.date.length - b.event.date.length);
  const [first, last] = [dated[0]?.at ?? 0, dated.at(-1)?.at ?? 0];
  const days = Math.max(1, (last - first) / oneDay);
  const perDay = Math.min((fitWidth * zoom) / days, mostWidth / days, labelWidth * 2);
  const xOf = (at: number) => Math.round(((at - first) / oneDay) * perDay);
  const ends: number[] = [];
  const events = dated.map(({ event, index, at }) => {
    const x = xOf(at);
    const free = ends.findIndex((end) => end <= x);
    const lane = free >= 0 ? free : Math.min(ends.length, mostLanes);
    if (lane < mostLanes) ends[lane] = x + labelWidth + 8;
    return { event, index, x, lane, isDot: lane === mostLanes };
  });
  const lanes = Math.max(1, ...events.map(({ lane }) => lane + 1));
  return { width: xOf(last) + labelWidth + 16, lanes, events, ticks: ticksOf(first, last, perDay, xOf) };
}

/** The finest unit whose ticks do not crowd: days, months, years, or tens, hundreds and thousands of years. */
function ticksOf(first: number, last: number, perDay: number, xOf: (at: number) => number) {
  const units = [
    { length: 10, days: 1, next: (at: Date) => at.setUTCDate(at.getUTCDate() + 1) },
    { length: 7, days: 28, next: (at: Date) => at.setUTCMonth(at.getUTCMonth() + 1, 1) },
    ...[1, 10, 100, 1_000].map((years) => ({
      length: 4,
      days: years * 365,
      next: (at: Date) => at.setUTCFullYear((Math.floor(at.getUTCFullYear() / years) + 1) * years, 0, 1),
    })),
  ];
  const unit = units.find(({ days }) => days * perDay >= leastTick) ?? units.at(-1);
  const ticks: { date: string; x: number }[] = [];
  const at = new Date(first);
  for (; unit && at.getTime() <= last && ticks.length < 2_000; unit.next(at))
    ticks.push({ date: at.toISOString().slice(0, unit.length), x: xOf(at.getTime()) });
  return ticks;
}
