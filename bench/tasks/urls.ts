import { readFileSync } from 'node:fs';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';

/** `urls ADDRESSES.jsonl`: prints {"id", "canonical"} for each {"id", "url"}. */
export async function predictUrls(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('urls: which file? urls ADDRESSES.jsonl');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as { id: unknown; url: string };
    console.log(JSON.stringify({ id: row.id, canonical: canonicalUrl(row.url) }));
  }
}
