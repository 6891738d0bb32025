import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import type { ParsedFeed } from '@/utils/engine/feed/parsed-feed';
import { decodeText } from '@/utils/model/decode-text';

/** `feeds DIR`: prints {"file", "title", "entries"} for each file, read as the body of an answer that names no charset. */
export async function predictFeeds(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined) throw new Error('feeds: which folder? feeds DIR');
  for (const file of readdirSync(folder)) {
    const text = decodeText(readFileSync(join(folder, file)), null);
    const feed = parseFeed({ text, url: `http://feeds.example/${encodeURIComponent(file)}` });
    console.log(JSON.stringify({ file, ...(feed.ok ? row(feed) : { title: null, entries: [] }) }));
  }
}

/** An article that comes without a summary is summed up by its text. */
const row = ({ title, entries }: ParsedFeed) => ({
  title: title ?? null,
  entries: entries.map(({ id, url, title, summary, text, published, updated }) => ({
    id,
    url,
    title,
    summary: summary ?? text ?? '',
    published,
    updated,
  })),
});
