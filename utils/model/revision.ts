import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { dateTime } from './primitives';
import { parsedStorySchema } from './story';
import { storyKeySchema } from './story-lookup';

/** So many revisions are kept of a pinned story. */
export const mostRevisions = 60;
/** Visits that are remembered with each. */
const mostVisits = 40;

const revision = v.object({
  feed: v.string(),
  id: v.string(),
  at: dateTime,
  story: parsedStorySchema,
  visits: v.pipe(v.array(dateTime), v.readonly()),
});

/** A pinned story as it was from `at` on, and when the reader had it before them so. */
export type Revision = Readonly<v.InferOutput<typeof revision>>;

export const parseRevision: (data: unknown) => Parsed<Revision> = parserOf(revision);

/** A revision by name, to be compared with or shown. */
export const parseRevisionRef = parserOf(v.object({ key: storyKeySchema, at: dateTime }));

export const parseNotifyChange = parserOf(v.object({ key: storyKeySchema, notify: v.boolean() }));

/** A line of the history of a pinned story. */
export interface RevisionLine {
  readonly at: string;
  readonly revision: number;
  readonly sources: number;
  readonly points: number;
  readonly events: number;
  readonly visits: readonly string[];
}

/** The pin's own history: of which story, whether it tells of news, and all its revisions, the latest first. */
export interface PinHistory {
  readonly pinned: string;
  readonly notify: boolean;
  /** The story that was pinned, where it has been merged into the one that is shown. */
  readonly mergedFrom?: string;
  readonly revisions: readonly RevisionLine[];
}

export function withVisit(one: Revision, at: string): Revision {
  const visits = [...new Set([...one.visits, at])].sort().slice(-mostVisits);
  return { ...one, visits };
}

/**
 * Which of a pin's revisions (in the order of their time) go, so that no more than `most` stay: never the first, which was pinned,
 * nor the last; of the others first those that nobody has seen, and of these the one that stood for the shortest time.
 */
export function revisionsToDrop<T extends { readonly at: string; readonly visits: unknown }>(
  rows: readonly T[],
  most = mostRevisions,
): readonly T[] {
  const kept = [...rows];
  const dropped: T[] = [];
  while (kept.length > most) {
    const place = shortest(kept);
    dropped.push(...kept.splice(place, 1));
  }
  return dropped;
}

function shortest(rows: readonly { readonly at: string; readonly visits: unknown }[]): number {
  let best = Math.min(1, rows.length - 1);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < rows.length - 1; i++) {
    const { at = '', visits = [] } = rows[i] ?? {};
    const stood = Date.parse(rows[i + 1]?.at ?? '') - Date.parse(at);
    const seen = Array.isArray(visits) && visits.length > 0 ? 1e15 : 0;
    if (stood + seen < least) [best, least] = [i, stood + seen];
  }
  return best;
}
