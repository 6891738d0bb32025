import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { publishers } from '@/demo/publishers/index';
import { get } from '@/demo/server/get';
import { articles, stories } from '@/demo/stories/index';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

describe('the newsroom’s pages', () => {
  it('are all served, each under a name and an address of its own', async () => {
    const answers = await Promise.all(newsroom.pages.map(async ({ url }) => (await get(url)).status));
    expect(answers).toEqual(newsroom.pages.map(() => 200));
    expect(new Set(newsroom.pages.map(({ name }) => name)).size).toBe(newsroom.pages.length);
    expect(new Set(newsroom.pages.map(({ url }) => url)).size).toBe(newsroom.pages.length);
  });

  it('link only to what is served', async () => {
    const fronts = newsroom.pages.filter(({ kind }) => kind === 'front' || kind === 'article');
    const links = new Set<string>();
    for (const { url } of fronts) for (const link of await linksOf(url)) links.add(link);
    const broken: string[] = [];
    for (const link of links) if ((await get(link)).status !== 200) broken.push(link);
    expect(broken).toEqual([]);
    expect([...links].some((link) => link.includes('utm_source='))).toBe(true);
  });

  it('hold a headline and every paragraph of their article', async () => {
    for (const { article } of articles) {
      const { body } = await get(newsroom.url(article.publisher, article.path));
      const { document } = parseHTML(body);
      expect(document.querySelector('h1')?.textContent).toBe(article.headline);
      for (const paragraph of article.paragraphs) expect(document.body.textContent).toContain(paragraph);
    }
  });

  it('name the newspaper’s own page as canonical, on a twin for phones too', async () => {
    const twin = newsroom.page('mobile/unrelated/courier');
    const { document } = parseHTML((await get(twin.url)).body);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(newsroom.page('unrelated/courier').url);
  });

  it('say on every home page that it is none of an article', async () => {
    for (const { id } of Object.values(publishers)) {
      const { document } = parseHTML((await get(newsroom.page(`home/${id}`).url)).body);
      expect(document.querySelectorAll('h3').length).toBeGreaterThan(0);
      expect(document.querySelector('meta[property="og:type"]')?.getAttribute('content')).toBe('website');
    }
  });
});

describe('the newsroom’s texts', () => {
  it('are as long as articles are: over 200 words each, nine in ten over 250', () => {
    const lengths = articles.map(({ article }) => article.paragraphs.join(' ').split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThan(200);
    expect(lengths.filter((length) => length > 250).length).toBeGreaterThan(lengths.length * 0.9);
  });

  it('tell each story by four to six newspapers', () => {
    for (const { articles: own } of stories) {
      expect(own.length).toBeGreaterThanOrEqual(4);
      expect(new Set(own.map(({ publisher }) => publisher)).size).toBe(own.length);
    }
  });
});

describe('the server', () => {
  it('writes down what it was asked', async () => {
    await get(newsroom.url('courier', '/world/?a=1'), { 'x-test': 'yes' });
    const last = newsroom.requests.at(-1);
    expect(last).toMatchObject({ method: 'GET', host: 'courier.localhost', path: '/world/?a=1' });
    expect(last?.headers['x-test']).toBe('yes');
  });

  it('answers 404 for a host or a path that it does not have', async () => {
    expect((await get(newsroom.url('nobody'))).status).toBe(404);
    expect((await get(newsroom.url('courier', '/nothing'))).status).toBe(404);
  });

  it('lists every page in its index', async () => {
    const links = await linksOf(newsroom.url('newsroom'));
    for (const { url } of newsroom.pages) expect(links).toContain(url);
  });
});

async function linksOf(url: string): Promise<string[]> {
  const { document } = parseHTML((await get(url)).body);
  const links = [...document.querySelectorAll('a[href], link[href], img[src]')];
  const addresses = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '');
  return addresses
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address, url).href);
}
