import type { Passage } from './passage';

/** A figure as one source gives it. */
export interface FigureReport {
  /** The words that tell it: "at least 40". */
  readonly told: string;
  /** Lowest and highest value meant; the same for a plain figure. Infinity is never used: "over 40" is 40 and `atLeast`. */
  readonly low: number;
  readonly high: number;
  readonly bound?: 'at-least' | 'at-most' | 'about';
  /** Number of the source in the story, 1 the first; absent where it is the open article and no listed source. */
  readonly source?: number;
  readonly publisher?: string;
  /** When it was published, where that is known. */
  readonly published?: string;
  /** Where it stands in the source; absent where only the summary tells it of the source. */
  readonly passage?: Passage;
  /** The sentence that holds the figure, for reading. */
  readonly sentence: string;
}

/**
 * One quantity that sources give differently. `update`: the later report has the later figure, as counts grow; nobody
 * contradicts anybody. `untimed`: without the times of the reports nobody can tell which of the two it is. Which figure is
 * right is not said.
 */
export interface Disagreement {
  readonly kind: 'contradiction' | 'update' | 'untimed';
  /** The quantity's kind: `deaths`, `injuries`, `money`, …; a key of the panel's texts. */
  readonly quantity: string;
  /** What is counted, in the sources' words, where the kind alone does not tell: "votes for". */
  readonly of?: string;
  /** Only reports of one unit are compared: `USD`, `km`, `%`; absent for plain counts. */
  readonly unit?: string;
  /** Two or more; the earliest first, those without a time last. */
  readonly reports: readonly FigureReport[];
}
