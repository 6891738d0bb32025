import * as v from 'valibot';
import { parserOf } from './parsed';
import { dateTime, limits, line } from './primitives';

/** An article that was kept when the reader had it open. */
export interface KeptArticle {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly site?: string;
  readonly language?: string;
  /** When it was last open. */
  readonly readAt: string;
  /** Length of its text, in characters. */
  readonly length: number;
}

/** All that reading has left: how much of which site, and the latest articles. */
export interface KeptReading {
  readonly total: number;
  /** The most first. */
  readonly sites: readonly { readonly site: string; readonly count: number }[];
  readonly latest: readonly KeptArticle[];
}

const choice = v.variant('what', [
  v.object({ what: v.literal('all') }),
  v.object({ what: v.literal('article'), key: v.pipe(v.string(), v.maxLength(4 * limits.url)) }),
  v.object({ what: v.literal('site'), site: line(253) }),
  /** Last open at that moment or later. */
  v.object({ what: v.literal('since'), since: dateTime }),
  /** Last open before that moment. */
  v.object({ what: v.literal('before'), before: dateTime }),
]);

/** Which of it is to be deleted. */
export type KeptChoice = Readonly<v.InferOutput<typeof choice>>;
export const parseKeptChoice = parserOf(choice);
