import { type FeedExchange, type HostileFeed, sendWhole } from './hostile-feed';

/** The feeds are right as a whole; what their entries say has to be cleaned. */
const readable = [{ stories: 0 }];

const rssType = { 'content-type': 'application/rss+xml; charset=utf-8' };

const sendRss = (exchange: FeedExchange, items: string, prolog = ''): void =>
  sendWhole(
    exchange,
    `<?xml version="1.0" encoding="utf-8"?>${prolog}<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Calder Courier</title><link>http://courier.example/</link><description>News</description>${items}</channel></rss>`,
    rssType,
  );

const item = (title: string, rest = ''): string => `<item><title>${title}</title>${rest}</item>`;
const link = (url: string): string => `<link>${url}</link>`;

/** Ten entities, each made of ten of the one before: ten thousand million letters if they were read. */
const laughs = `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from(
  { length: 10 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Calder Courier</title><id>c</id>
<entry><id>two</id><title>Told as Atom</title><link href="https://courier.example/two"/><updated>2026-01-02T08:00:00Z</updated></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Calder Courier',
  items: [
    { id: 'three', url: 'https://courier.example/three', title: 'Told as JSON', content_text: 'Text.' },
  ],
});

/** One after the other, whenever it is asked. */
const formats: readonly ((exchange: FeedExchange) => void)[] = [
  (exchange) => sendRss(exchange, item('Told as RSS', link('https://courier.example/one'))),
  (exchange) => sendWhole(exchange, atom, { 'content-type': 'application/atom+xml' }),
  (exchange) => sendWhole(exchange, jsonFeed),
];

/** Feeds whose entries misbehave, each in one way. */
export const badEntries: readonly HostileFeed[] = [
  {
    name: 'entity-bomb',
    description: 'Entities made of entities made of entities, and one that names a file',
    expected: readable,
    answer: (exchange) =>
      sendRss(exchange, item('Bomb &a10; and &file;', link('https://courier.example/bomb')), laughs),
  },
  {
    name: 'changes-format',
    description: 'RSS, then Atom, then JSON Feed, under one address',
    expected: readable,
    answer: (exchange) => formats[exchange.visits % formats.length]?.(exchange),
  },
  {
    name: 'page-from-now-on',
    description: 'A feed at first, then an error page in HTML with status 200',
    expected: readable,
    again: [{ error: 'not-a-feed' }],
    answer: (exchange) =>
      exchange.visits === 0
        ? sendRss(exchange, item('Told before', link('https://courier.example/before')))
        : sendWhole(exchange, '<!doctype html><title>Error</title><h1>Something went wrong</h1>', {
            'content-type': 'text/html; charset=utf-8',
          }),
  },
  {
    name: 'one-id',
    description: 'Three different articles under one id',
    expected: readable,
    answer: (exchange) =>
      sendRss(
        exchange,
        ['Ferry runs aground', 'Central bank keeps its rate', 'Glacier lake bursts']
          .map((title, i) =>
            item(title, `<guid isPermaLink="false">same</guid>${link(`https://courier.example/${i}`)}`),
          )
          .join(''),
      ),
  },
  {
    name: 'year-2099',
    description: 'An article of 2099 before one of 2020',
    expected: readable,
    answer: (exchange) =>
      sendRss(
        exchange,
        item(
          'Far ahead',
          `${link('https://courier.example/2099')}<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>`,
        ) +
          item(
            'Long ago',
            `${link('https://courier.example/2020')}<pubDate>Wed, 01 Jan 2020 00:00:00 GMT</pubDate>`,
          ),
      ),
  },
  {
    name: 'bad-links',
    description: 'Links to files of the machine, to scripts and to data',
    expected: readable,
    answer: (exchange) =>
      sendRss(
        exchange,
        [
          'file:///etc/passwd',
          'javascript:alert(1)',
          'data:text/html,x',
          'JaVaScRiPt:alert(2)',
          '\\\\host\\x',
        ]
          .map((url, i) => item(`Bad link ${i}`, `<guid isPermaLink="true">${url}</guid>${link(url)}`))
          .join(''),
      ),
  },
  {
    name: 'own-network',
    description: 'Links, pictures and files in the reader’s own network; here the hostile server itself',
    expected: readable,
    answer: (exchange) => {
      const trap = `http://${exchange.request.headers.host}/own-network/trap`;
      sendRss(
        exchange,
        item(
          'Router',
          `${link(trap)}<comments>${trap}/comments</comments><enclosure url="${trap}/file" length="1" type="audio/mpeg"/>
<media:content url="${trap}/picture" medium="image"/><description>&lt;img src="${trap}/image"&gt; Text.</description>`,
        ),
      );
    },
  },
  {
    name: 'titles-with-markup',
    description: 'Titles with tags: naked, escaped once and twice, in CDATA',
    expected: readable,
    answer: (exchange) =>
      sendRss(
        exchange,
        [
          'Naked <b>bold</b> title',
          'Escaped &lt;i&gt;once&lt;/i&gt; title',
          'Escaped &amp;lt;em&amp;gt;twice&amp;lt;/em&amp;gt; title',
          '<![CDATA[Wrapped <script>alert(1)</script><img src=x onerror=alert(2)> title]]>',
        ]
          .map((title, i) => item(title, link(`https://courier.example/markup/${i}`)))
          .join(''),
      ),
  },
];
