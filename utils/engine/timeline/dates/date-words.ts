/**
 * The words by which a language names times, as fragments of regular expressions without capturing groups (case is
 * folded). Absent ones are not used in news of the language.
 */
export interface DateWords {
  /** From January. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Distance in days of "yesterday", "today" and the like. */
  readonly days: Readonly<Record<string, number>>;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** "Last", "this" and "next", as they stand before or after a weekday, week, month or year. */
  readonly last: string;
  readonly current?: string;
  readonly next: string;
  /** What stands before and after the number in "three days ago" and "in three days". */
  readonly ago: readonly [before: string, after: string];
  readonly ahead?: readonly [before: string, after: string];
  /** What follows in "three days after (the vote)". */
  readonly after?: string;
  readonly before?: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** A month without a day, and a year alone, count only after one of these. */
  readonly inMonth: string;
  readonly inYear: string;
  /** Between day and month, and month and year: "12 de enero de 2026". */
  readonly of?: string;
  /** Before the later end of a range: "3 to 5 May". */
  readonly to: string;
  /** After the number of a day: "3rd", "3.". */
  readonly ordinal?: string;
  /** Signs that the sentence tells what is to come. */
  readonly future: string;
  /** Verbs of the past, and those of saying among them: "said on Friday". */
  readonly past?: string;
  readonly said?: string;
  /** "The next day": a day counted from what was told before it, which only a reader can know. */
  readonly nextDay?: string;
  /** Month names begin with a capital: "may" and "march" do not. */
  readonly capitalMonths?: true;
  /** Months before days, and in numbers too: 4/20/2010. */
  readonly monthFirst?: true;
  /** Words run on without spaces. */
  readonly unspaced?: true;
}
