import * as v from 'valibot';
import { citationsSchema, danglingSchema } from './citation';
import { type Parsed, parserOf } from './parsed';
import { isRealDay, limits, line } from './primitives';

/** How exactly a date is known. A month is not a day. */
export type DatePrecision = 'day' | 'month' | 'year';

const precisionByLength: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The precision that a date's own form tells: `2026`, `2026-01`, `2026-01-06`. */
export const precisionOf = (date: string): DatePrecision => precisionByLength[date.length] ?? 'day';

const date = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((text) => isRealDay(`${text}-01-01`.slice(0, 10)), 'is not a date of the calendar'),
);

export const timelineEventSchema = v.pipe(
  v.object({
    date,
    precision: v.exactOptional(v.picklist(['day', 'month', 'year'], 'must be day, month or year')),
    text: line(limits.sentence),
    citations: citationsSchema,
    dangling: v.exactOptional(danglingSchema),
    planned: v.exactOptional(v.literal(true, 'must be true or left out')),
  }),
  v.forward(
    v.check(
      (event) => event.precision === undefined || event.precision === precisionOf(event.date),
      'does not agree with the form of the date',
    ),
    ['precision'],
  ),
  v.transform((event) => ({ ...event, precision: precisionOf(event.date) })),
);

/** Something that happened on a day, in a month or in a year, in that form: `2026-01-06`, `2026-01`, `2026`. */
export type TimelineEvent = Readonly<v.InferOutput<typeof timelineEventSchema>>;

export const parseTimelineEvent: (data: unknown) => Parsed<TimelineEvent> = parserOf(timelineEventSchema);
