import * as v from 'valibot';
import { parserOf } from './parsed';
import { storyKeySchema } from './story-lookup';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Two to four sources of a story, by their numbers. */
export const parseSourceChoice = parserOf(
  v.object({
    key: storyKeySchema,
    numbers: v.pipe(v.array(number), v.minLength(2), v.maxLength(4), v.readonly()),
  }),
);

/**
 * How one source stands to one point of a story. `cited`: the story cites it for that; `reports` and `silent`: as its own text
 * says; `unsaid`: its text is not clear enough to say either; `unread`: its text is not at hand.
 */
export interface SourceStanding {
  readonly standing: 'cited' | 'reports' | 'silent' | 'unsaid' | 'unread';
  /** The sentence of the source that tells it. */
  readonly quote?: string;
}

/** A point of a story, and how each of the chosen sources stands to it, in the order they were chosen in. */
export interface SourcePoint {
  readonly text: string;
  readonly heading: string;
  readonly standings: readonly SourceStanding[];
}
