import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { decodeText } from '@/utils/model/decode-text';
import { feedUrl } from './read';

interface Told {
  readonly titles: readonly string[];
  readonly links: readonly string[];
  readonly times: readonly number[];
}

interface Loose {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly url?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value
    ? textOf(value.value)
    : String(value ?? '').trim();
const timeOf = (value: unknown): number =>
  value instanceof Date ? value.getTime() : Date.parse(textOf(value));

const told = (items: readonly Loose[]): Told => ({
  titles: items.map(({ title }) => textOf(title)),
  links: items.map(({ link, url, links }) =>
    textOf(link ?? url ?? links?.find(({ rel }) => rel !== 'self')?.href),
  ),
  times: items.map(({ pubDate, published }) => timeOf(pubDate ?? published)),
});

function byFeedsmith(text: string): Told {
  const { feed } = parseWithFeedsmith(text) as unknown as { feed: { items?: Loose[]; entries?: Loose[] } };
  return told(feed.items ?? feed.entries ?? []);
}

const byRowan = (text: string): Told => told(parseWithRowan(text).items as unknown as Loose[]);

function byUs(text: string): Told {
  const result = parseFeed({ text, url: feedUrl });
  return told(result.ok ? result.entries : []);
}

const item = (
  i: number,
) => `<item><title>Report ${i} &amp; more</title><link>https://paper.example/${i}</link>
  <guid isPermaLink="false">g${i}</guid><pubDate>Wed, 0${i + 1} Mar 2026 18:00:00 +0100</pubDate></item>`;
const entry = (
  i: number,
) => `<entry><id>urn:${i}</id><title>Report ${i} &amp; more</title><link href="https://paper.example/${i}"/>
  <published>2026-03-0${i + 1}T18:00:00+01:00</published><updated>2026-03-09T00:00:00Z</updated></entry>`;
const all = (one: (i: number) => string) => [0, 1, 2].map(one).join('');

const feeds: Readonly<Record<string, string>> = {
  'RSS 2.0': `<rss version="2.0"><channel><title>T</title><link>https://paper.example/</link><description>D</description>${all(item)}</channel></rss>`,
  'Atom 1.0': `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>T</title><updated>2026-03-09T00:00:00Z</updated>${all(entry)}</feed>`,
};

describe('with two other parsers at its side', () => {
  it.each(Object.entries(feeds))('tells the same titles, links and times of %s', (_, text) => {
    const ours = byUs(text);
    expect(ours.titles).toEqual(['Report 0 & more', 'Report 1 & more', 'Report 2 & more']);
    expect(ours).toEqual(byFeedsmith(text));
    expect(ours).toEqual(byRowan(text));
  });

  const folder = '../shared/data/feeds/feedparser';
  // Development data lies beside the repository on some machines only.
  it.skipIf(!existsSync(folder))('counts as many entries as both others wherever these agree', () => {
    const differing: string[] = [];
    let agreed = 0;
    for (const file of readdirSync(folder)) {
      const text = decodeText(readFileSync(join(folder, file)), null);
      const [one, two] = [byFeedsmith, byRowan].map((parse) => countBy(parse, text));
      if (one === undefined || one !== two) continue;
      agreed++;
      if (countBy(byUs, text) !== one) differing.push(file);
    }
    expect(agreed).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });
});

/** The number of entries; undefined where a parser gives up. */
function countBy(parse: (text: string) => Told, text: string): number | undefined {
  try {
    return parse(text).titles.length;
  } catch {
    return undefined;
  }
}
