import type { Day } from './calendar';

/** How exactly a text names a time. A week has no written form of its own, so that it never dates an event. */
export type MentionPrecision = 'day' | 'range' | 'week' | 'month' | 'year';

/** A time that a text names. `start` and `end` are UTF-16 offsets in that text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly precision: MentionPrecision;
  readonly from: Day;
  /** The last day; that of `from` where the precision is a day. */
  readonly to: Day;
  /** Named by its place in the calendar ("12 January"), not by its distance ("on Friday"). */
  readonly absolute: boolean;
}

/**
 * "Three days after the vote": `offset` days from something that the words after `end` name. "The next day" has no offset:
 * from what, only the sentences before it tell.
 */
export interface AnchoredMention {
  readonly start: number;
  readonly end: number;
  readonly offset: number | undefined;
}
