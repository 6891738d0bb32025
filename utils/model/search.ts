import * as v from 'valibot';
import { parserOf } from './parsed';
import { limits } from './primitives';
import type { StoryListItem } from './story-list';

/** What the reader typed. Long enough for a headline that was pasted in. */
export const parseSearchQuery = parserOf(
  v.object({ query: v.pipe(v.string('must be text'), v.maxLength(limits.headline)) }),
);

/** A story that has all words of the query, in any of its texts. */
export interface SearchHit extends StoryListItem {
  /** The text in which most of them stand, where that is not the headline. */
  readonly found?: { readonly in: 'summary' | 'timeline' | 'source'; readonly text: string };
}

export interface SearchAnswer {
  readonly query: string;
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all; not all of them are handed on. */
  readonly total: number;
  /** Something is still to be taken into the index: what is not found now may be found soon. */
  readonly isGrowing: boolean;
}
