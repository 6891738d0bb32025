import type { DateMention } from './dates/date-mention';

/** Names a day. A range counts for the day on which it begins. */
export const isDay = ({ precision }: DateMention): boolean => precision === 'day' || precision === 'range';
