import type { Figure } from './find-figures';

/** What a source tells, as far as it is at hand: its headline, its text, and what the summary tells by it. */
export interface ToldBySource {
  /** Number in the story, 1 the first; absent for an open article that is no listed source. */
  readonly source?: number;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly text?: string;
  /** Sentences of the summary and the timeline that cite this source alone, and quotes of it. */
  readonly claims?: readonly string[];
}

/** A figure and who tells it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly by: ToldBySource;
  /** Absent in the source's own words: only the summary tells it. */
  readonly isClaim?: true;
}
