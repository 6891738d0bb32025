import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { uiLocale } from './ui-locale';

/** What a date needs to be worded: the moment it is read at, and where and in which language. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name; the reader's own when absent. */
  readonly timeZone?: string;
  /** BCP 47 tag. */
  readonly locale: string;
}

const ClockContext = createContext<Clock | undefined>(undefined);

/** Hands the time down to every date below, so that no component reads a clock itself. */
export const ClockProvider = ClockContext.Provider;

/** The clock of the surrounding panel. Without one, dates are worded as of 1970, which shows at once. */
export function useClock(): Clock {
  return useContext(ClockContext) ?? { now: 0, locale: uiLocale() };
}

/** The clock of a moment, in the language of the words around it. */
export function clockAt(now: number, timeZone?: string): Clock {
  return { now, locale: uiLocale(), ...(timeZone === undefined ? {} : { timeZone }) };
}
