import { parseFeed as parseFeedOfRowan } from '@rowanmanning/feed-parser';
import { parseFeed as parseFeedOfFeedsmith } from 'feedsmith';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import type { ParsedEntry } from '@/utils/engine/feed/parsed-feed';
import type { Job } from './job';

const sentences = [
  'The council of Calder voted on Tuesday evening to build a second tram line to the harbour, after eleven years of debate.',
  'Engineers put the cost at 410 million; the mayor&#8217;s office says that &ldquo;no street will be closed for more than a week&rdquo;.',
  'Shopkeepers along the route have asked for compensation, and the regional court will hear two of them in autumn.',
  'A first stretch is to open in 2029, the rest two years later, provided that the bridge over the Ald can carry the cars.',
];

const paragraph = (i: number): string =>
  `<p class="text">${sentences[i % 4]} <a href="https://courier.example/topics/${i}?from=feed&amp;part=2">More on this</a>. ${sentences[(i + 1) % 4]}</p>`;

const html = (i: number): string =>
  `<figure><img src="https://img.courier.example/${i}.jpg" alt="A tram" width="1200"/><figcaption>At the depot</figcaption></figure>${Array.from({ length: 8 }, (_, p) => paragraph(i + p)).join('\n')}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const day = (i: number): Date => new Date(Date.UTC(2026, 0, 1, 0, i * 17));

/** An item as most news feeds have it: the article in CDATA, a summary, a few modules. */
const rssItem = (
  i: number,
): string => `<item><title>Tram line ${i} &amp; what it means for the harbour</title>
<link>https://courier.example/2026/tram-${i}?utm_source=rss&amp;utm_medium=feed</link>
<guid isPermaLink="false">courier-${i}</guid><pubDate>${day(i).toUTCString()}</pubDate>
<dc:creator><![CDATA[Ann Lee]]></dc:creator><category><![CDATA[Transport]]></category><category>Calder</category>
<description><![CDATA[<p>${sentences[i % 4]}</p>]]></description>
<content:encoded><![CDATA[${html(i)}]]></content:encoded>
<media:content url="https://img.courier.example/${i}.jpg" medium="image" width="1200" height="800"/></item>`;

const rss = (items: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Calder Courier</title><link>https://courier.example/</link><description>News of Calder</description><language>en-gb</language>
<atom:link href="https://courier.example/feed" rel="self" type="application/rss+xml"/>
${Array.from({ length: items }, (_, i) => rssItem(i)).join('\n')}</channel></rss>`;

const atomEntry = (i: number): string => `<entry><id>tag:courier.example,2026:${i}</id>
<title type="html">Tram line ${i} &amp;amp; the harbour</title><link rel="alternate" type="text/html" href="https://courier.example/2026/tram-${i}"/>
<published>${day(i).toISOString()}</published><updated>${day(i + 1).toISOString()}</updated>
<author><name>Ann Lee</name></author><category term="transport" label="Transport"/>
<summary type="html">${escaped(`<p>${sentences[i % 4]}</p>`)}</summary><content type="html">${escaped(html(i))}</content></entry>`;

const atom = (entries: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Calder Courier</title>
<id>tag:courier.example,2026:feed</id><link href="https://courier.example/"/><updated>2026-01-01T00:00:00Z</updated>
${Array.from({ length: entries }, (_, i) => atomEntry(i)).join('\n')}</feed>`;

/** Headlines only, as wire services serve them: the work is in the tags. */
const headlines = (items: number): string =>
  rss(items).replace(/<content:encoded>[\s\S]*?<\/content:encoded>/g, '');

const feeds = {
  'RSS with articles': rss,
  'Atom with articles': atom,
  'RSS of headlines': headlines,
} as const;

/** The second makes an entry's fields when they are read, so all of them are read. */
const peers = {
  feedsmith: (text: string) => parseFeedOfFeedsmith(text),
  '@rowanmanning/feed-parser': (text: string) => parseFeedOfRowan(text).toJSON(),
} as const;

function parse(text: string): readonly ParsedEntry[] {
  const feed = parseFeed({ text, url: 'https://courier.example/feed' });
  if (!feed.ok) throw new Error(`${feed.code}: the bench's own feed`);
  return feed.entries;
}

/** Characters of summary and text. */
const readTexts = (entries: readonly ParsedEntry[]): number =>
  entries.reduce((sum, { summary = '', text = '' }) => sum + summary.length + text.length, 0);

/** What we do with a feed: all that the peers do, who hand an article on as markup; or that and the article's text as well. */
const ways = {
  '': parse,
  ', texts taken out of their markup': (text: string) => readTexts(parse(text)),
} as const;

/** Our parser beside both peers on the same text. */
export const feedJobs: readonly Job[] = Object.entries(feeds).flatMap(([kind, feed]) =>
  Object.entries(ways).flatMap(([way, ours]) =>
    Object.entries(peers).map(
      ([peerName, peer]): Job => ({
        name: `parse feeds: ${kind}${way}`,
        peerName,
        unit: 'entries',
        size: 30,
        ours: (size) => {
          const text = feed(size);
          return () => ours(text);
        },
        peer: (size) => {
          const text = feed(size);
          return () => peer(text);
        },
      }),
    ),
  ),
);
