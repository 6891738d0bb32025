import { parseFeed } from '@/utils/engine/feed/parse-feed';
import type { FeedInput, ParsedFeed } from '@/utils/engine/feed/parsed-feed';

export const feedUrl = 'https://paper.example/feeds/news';

/** Reads a text that must be a feed. */
export function read(text: string, options: Partial<FeedInput> = {}): ParsedFeed {
  const result = parseFeed({ text, url: feedUrl, ...options });
  if (!result.ok) throw new Error(`${result.code}: ${JSON.stringify(result.problems)}`);
  return result;
}
