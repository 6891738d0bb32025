import type { FeedReading } from '../feed-format';

/** Says how many items were not taken, where a feed holds too many. */
export function tellOfTheRest(count: number, { maxItems, problems }: FeedReading, path: string): void {
  if (count > maxItems)
    problems.add(path, `holds ${count - maxItems} items beyond the ${maxItems} that are taken`);
}
