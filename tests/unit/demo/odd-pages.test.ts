import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { oddPages } from '@/demo/odd/index';
import { type Got, get } from '@/demo/server/get';
import { articles, stories } from '@/demo/stories/index';

let newsroom: Newsroom;
const open = (name: string): Promise<Got> => get(newsroom.page(name).url);
const documentOf = async (name: string) => parseHTML((await open(name)).body).document;

beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

describe('the table of odd pages', () => {
  it('names stories and newspapers that exist, and no name twice', () => {
    expect(new Set(oddPages.map(({ name }) => name)).size).toBe(oddPages.length);
    for (const { host, story } of oddPages.filter(({ what }) => what === 'article')) {
      if (story !== null) expect(stories.map(({ id }) => id)).toContain(story);
      expect(articles.some((one) => one.article.publisher === host && one.story === story)).toBe(true);
    }
  });

  it('holds a canonical of the same house wherever it says that the address tells the story', async () => {
    const drawnByScript = /^single-page/;
    const known = oddPages.filter(({ match, name }) => match === 'address' && !drawnByScript.test(name));
    for (const page of known) {
      // The head alone: one of them is five megabytes long.
      const [head = ''] = (await open(page.name)).body.split('</head>');
      const canonical = parseHTML(`${head}</head></html>`).document.querySelector('link[rel=canonical]');
      const own = newsroom.page(`${page.story}/${page.host}`).url;
      expect(canonical?.getAttribute('href'), page.name).toBe(own);
    }
  });
});

describe('an odd page', () => {
  it.each([
    ['strict-csp', 'content-security-policy', "default-src 'none'"],
    ['trusted-types', 'content-security-policy', "require-trusted-types-for 'script'"],
    ['cross-origin-isolated', 'cross-origin-embedder-policy', 'require-corp'],
    ['cross-origin-isolated', 'cross-origin-opener-policy', 'same-origin'],
    ['csp-sandbox', 'content-security-policy', 'sandbox'],
    ['xhtml', 'content-type', 'application/xhtml+xml'],
  ])('%s sends %s: %s', async (name, header, value) => {
    expect((await open(name)).headers[header]).toContain(value);
  });

  it('is well-formed where it is XHTML', async () => {
    const { body } = await open('xhtml');
    expect(body).toMatch(/^<\?xml/);
    const voids = body.match(/<(?:meta|link|br|img)\b[^>]*>/g) ?? [];
    expect(voids.filter((tag) => !tag.endsWith('/>'))).toEqual([]);
  });

  it('has no doctype where it is in quirks mode', async () => {
    expect((await open('quirks-mode')).body).toMatch(/^<html/);
  });

  it('is over five megabytes where it says so', async () => {
    expect((await open('five-megabytes')).body.length).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('has no article in its body before its script has run where it is late', async () => {
    for (const name of ['late-body', 'late-everything'])
      expect((await documentOf(name)).querySelector('h1')).toBeNull();
  });

  it('has a frameset and frames that are served', async () => {
    const { body } = await open('frameset');
    const sources = [...body.matchAll(/<frame src="([^"]+)"/g)].map(([, src]) => src ?? '');
    expect(sources).toHaveLength(2);
    for (const src of sources)
      expect((await get(new URL(src, newsroom.page('frameset').url).href)).status).toBe(200);
  });

  it('serves the next article to endless scrolling, and null after the last', async () => {
    const base = newsroom.page('endless').url;
    const first = JSON.parse((await get(`${base}/1`)).body);
    expect(first.url).not.toBe(newsroom.page('paris-guarantees-2026-01/courier').url);
    expect(first.markup).toContain('<article>');
    expect((await get(`${base}/99`)).body).toBe('null');
  });

  it('carries the articles of two stories where it is a single-page site', async () => {
    const text = (await documentOf('single-page')).querySelector('#routes')?.textContent ?? '';
    const urls = JSON.parse(text).articles.map(({ url }: { url: string }) => url);
    expect(urls).toEqual([
      newsroom.page('paris-guarantees-2026-01/courier').url,
      newsroom.page('noctavia-night-trains-2026-01/courier').url,
    ]);
  });

  it('holds no JSON in its JSON-LD where that is broken', async () => {
    const document = await documentOf('json-ld-broken');
    const first = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(() => JSON.parse(first)).toThrow();
  });

  it('claims another newspaper’s address where it lies', async () => {
    const document = await documentOf('json-ld-lies');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(newsroom.page('paris-guarantees-2026-01/courier').url);
    expect(document.querySelector('h1')?.textContent).toContain('Storm Runa');
  });

  it('hides controls in its headline where it says so', async () => {
    const document = await documentOf('bidi-title');
    expect(document.querySelector('h1')?.textContent).toMatch(/\u202E.*\u200B/);
  });

  it('holds two articles where it says so', async () => {
    expect((await documentOf('two-articles')).querySelectorAll('article')).toHaveLength(2);
  });

  it('shows only the start of an article behind a wall', async () => {
    const document = await documentOf('paywall-stub');
    expect(document.querySelectorAll('.article-body > p')).toHaveLength(2);
    expect((await open('paywall-stub')).body).toContain('"isAccessibleForFree":false');
  });
});
