import type { Story } from '@/utils/model/story';
import { countPublishers } from './count-publishers';

/** A story loses half of its weight in so many milliseconds: yesterday's great story stands beside today's middling one. */
const halfLife = 24 * 3_600_000;

/**
 * Orders stories for Top Headlines: the number of independent publishers, halved for every day since the story was last
 * updated. `now` in milliseconds since 1970; a story from the future counts as new.
 */
export function rankHeadlines<T extends { readonly story: Story }>(rows: readonly T[], now: number): T[] {
  return rows
    .map((row) => ({ row, weight: weightOf(row.story, now) }))
    .sort((a, b) => b.weight - a.weight || (a.row.story.updated < b.row.story.updated ? 1 : -1))
    .map(({ row }) => row);
}

/** In logarithms: after a few years two to the power of the age is beyond what a number holds. */
function weightOf(story: Story, now: number): number {
  const age = Math.max(0, now - Date.parse(story.updated));
  return Math.log2(1 + countPublishers(story.sources)) - age / halfLife;
}
