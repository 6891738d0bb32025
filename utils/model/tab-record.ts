import * as v from 'valibot';
import { articleSchema } from './article';
import { type Parsed, parserOf } from './parsed';
import { dateTime } from './primitives';
import { matchSchema, storyKeySchema } from './story-lookup';

const schema = v.object({
  tabId: v.pipe(v.number('must be a number'), v.integer('must be a whole number')),
  /** The address in the tab, as the browser writes it; the article's canonical one may differ. */
  url: v.string('must be text'),
  article: articleSchema,
  match: v.nullable(v.object({ key: storyKeySchema, match: matchSchema })),
  at: dateTime,
  /** Names this turn of looking: what comes late for an earlier one is told by it. */
  turn: v.string('must be text'),
  /** Its story is still being looked for. */
  pending: v.exactOptional(v.literal(true)),
  /** Why its story could not be looked for, in the words of whoever failed. */
  failed: v.exactOptional(v.string('must be text')),
});

/** The article that was last in view in a tab, and the story found for it. Lives as long as the browser runs. */
export type TabRecord = Readonly<v.InferOutput<typeof schema>>;

export const parseTabRecord: (data: unknown) => Parsed<TabRecord> = parserOf(schema);
