/** What was removed by `before` cannot be had back any more. Both in RFC 3339 in UTC. */
export interface UndoWindow {
  readonly now: string;
  readonly before: string;
}

/** Since when something is counted as removed: never since later than now, or a clock that was put back would keep its words for years. */
export const removedSince = (at: string, { now }: UndoWindow): string => (at > now ? now : at);
