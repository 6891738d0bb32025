import { listenOnLoopback } from '@/demo/server/listen';

/** How an article of the site stands to the story feed: listed by it, told by its words only, or not at all. */
export type Kind = 'by-address' | 'by-words' | 'none';
export const kinds: readonly Kind[] = ['by-address', 'by-words', 'none'];

/** What the page of an article has found out about the extension by itself. */
export interface Findings {
  /** Milliseconds from the end of parsing until the tab was there; null as long as it is not. */
  readonly afterMs: number | null;
  /** Milliseconds from when the page took the tab out until it was back, where the page does that. */
  readonly backMs: number | null;
  /** Everything that the page can see of the tab, at the moment that it was there (again) and half a second later. */
  readonly seen: readonly string[];
}

/** What a page does with the tab: it looks at it, or takes it out at once and sees when it is back. */
export type Deed = 'looks' | 'removes';
export const deeds: readonly Deed[] = ['looks', 'removes'];

export interface ProbeSite {
  readonly feedUrl: string;
  article(kind: Kind, i: number, deed: Deed): string;
  close(): Promise<void>;
}

const topics = ['harbour', 'tramway', 'orchestra', 'vaccine', 'glacier', 'ferry', 'library', 'vineyard'];
const names = [
  'Amsel',
  'Brandt',
  'Cardew',
  'Dvorak',
  'Eriksen',
  'Fontaine',
  'Grieg',
  'Hollis',
  'Ibsen',
  'Jansen',
];

const animals = ['heron', 'badger', 'lynx', 'otter', 'falcon', 'marten', 'bison', 'beaver'];
const finders = [
  'Petrov',
  'Quist',
  'Rossi',
  'Santos',
  'Tanaka',
  'Ulrich',
  'Varga',
  'Weiss',
  'Yilmaz',
  'Zander',
];

/** One event to a number, in about the same number of words each. Those of the third kind share no word with what a story tells. */
function eventOf(kind: Kind, i: number) {
  const at = i + (kind === 'by-words' ? 250 : 0);
  const pick = (list: readonly string[], n: number) => `${list[n % list.length]}`;
  const place = `Port${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}ville`;
  if (kind === 'none')
    return {
      headline: `${pick(finders, Math.floor(at / 8))} counts ${900 + at} nests of the ${pick(animals, at)} along Lake ${place}berg`,
      text: `Biologist ${pick(finders, Math.floor(at / 8))} says the ${pick(animals, at)} breeds near Lake ${place}berg again. Hunters had driven it out, and ${900 + at} nests are a record.`,
    };
  const [topic, name] = [pick(topics, at), pick(names, Math.floor(at / 8))];
  return {
    headline: `${name} opens the new ${topic} of ${place} after ${20 + at} months`,
    text: `The ${topic} of ${place} was opened by ${name} on Monday. It had been closed for ${20 + at} months, and ${place} had paid for its repair.`,
  };
}

const paragraphs = (text: string) => Array.from({ length: 6 }, (_, i) => `<p>${text} ${i + 1}.</p>`).join('');

/** The page looks for the tab as a curious publisher would, and writes down what it sees. */
const probe = `
  const removes = location.search !== '';
  const found = { afterMs: null, backMs: null, seen: [] };
  window.findings = found;
  let parsed = performance.now();
  addEventListener('DOMContentLoaded', () => { parsed = performance.now(); });
  const look = (tab) => {
    const { x, y, width, height } = tab.getBoundingClientRect();
    const style = getComputedStyle(tab);
    found.seen.push(JSON.stringify([x, y, width, height, tab.getAttributeNames(), tab.childNodes.length, String(tab.shadowRoot),
      style.color, style.cursor, style.font, style.zIndex, document.elementFromPoint(x + 2, y + 2)?.localName]));
  };
  new MutationObserver(() => {
    const tab = document.querySelector('sidelight-tab');
    if (!tab || found.seen.length > 0) return;
    const isFirst = found.afterMs === null;
    found.afterMs ??= performance.now() - parsed;
    if (removes && isFirst) return tab.remove();
    if (removes) found.backMs = performance.now() - parsed - found.afterMs;
    look(tab);
    setTimeout(() => look(tab), 500);
  }).observe(document.documentElement, { childList: true });
`;

function page(kind: Kind, i: number): string {
  const { headline, text } = eventOf(kind, i);
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-03-02T08:00:00Z',
    author: { '@type': 'Person', name: 'Ann Lee' },
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><script>${probe}</script>
<script type="application/ld+json">${data}</script></head>
<body><article><h1>${headline}</h1><p>By Ann Lee</p><time datetime="2026-03-02T08:00:00Z">2 March 2026</time>${paragraphs(text)}</article></body></html>`;
}

function story(kind: Kind, i: number, origin: string) {
  const { headline, text } = eventOf(kind, i);
  const url = kind === 'by-address' ? `${origin}/${kind}/${i}` : `https://wire.example/${i}`;
  return {
    id: `${kind}-${i}`,
    title: headline,
    content_text: text,
    _story: {
      updated: '2026-03-02T10:00:00Z',
      revision: 1,
      sections: [{ heading: 'What', sentences: [{ text, citations: [1] }] }],
      sources: [{ url, headline, publisher: 'The Wire' }],
      timeline: [],
    },
  };
}

/** @param count articles of each kind */
export async function openProbeSite(count: number): Promise<ProbeSite> {
  const { port, close } = await listenOnLoopback((request, response) => {
    const [, kind, i] = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.split('/');
    if (kind === 'feed.json') {
      const items = (['by-address', 'by-words'] as const).flatMap((told) =>
        Array.from({ length: count }, (_, n) => story(told, n, `http://127.0.0.1:${port}`)),
      );
      response.writeHead(200, { 'content-type': 'application/feed+json' });
      return response.end(
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Probe', items }),
      );
    }
    if (!kinds.includes(kind as Kind)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(page(kind as Kind, Number(i)));
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    feedUrl: `${origin}/feed.json`,
    article: (kind, i, deed) => `${origin}/${kind}/${i}${deed === 'removes' ? '?utm_source=removes' : ''}`,
    close,
  };
}
