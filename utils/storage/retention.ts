import type { StoryRowOnDisk } from './schema';

const day = 24 * 3_600_000;

/** How long a story that left its feed can still be found, counted from its last update. */
export const retentionMs = 90 * day;

/** So many stories that left their feed are kept for it, the latest: a feed that changes hourly must not fill the disk. */
export const mostRetained = 2_000;

/**
 * Which of a feed's stories that are in it no longer may go now: those over 90 days old, and the oldest of very many.
 * Pinned ones stay. A story dated in the future, or without a date that can be read, counts from when it was stored.
 */
export function expiredStories(
  gone: readonly StoryRowOnDisk[],
  isPinned: (id: string) => boolean,
  now: number,
): readonly StoryRowOnDisk[] {
  const candidates = gone
    .filter(({ id }) => !isPinned(id))
    .map((row) => ({ row, time: lastTold(row) }))
    .sort((a, b) => b.time - a.time);
  return candidates
    .filter(({ time }, place) => place >= mostRetained || !(time > now - retentionMs))
    .map(({ row }) => row);
}

function lastTold({ story, stored }: StoryRowOnDisk): number {
  const written = Date.parse(stored);
  const { updated } = typeof story === 'object' && story !== null ? (story as { updated?: unknown }) : {};
  const told = typeof updated === 'string' ? Date.parse(updated) : Number.NaN;
  return Number.isNaN(told) ? written : Math.min(told, written);
}
