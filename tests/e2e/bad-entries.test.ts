import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badEntries } from '@/demo/hostile/bad-entries';
import { type HostileFeeds, startHostileFeeds } from '@/demo/hostile-feeds';
import type { Feed } from '@/utils/model/feed';
import type { ListedEntry } from '@/utils/model/feed-overview';
import type { Subscription } from '@/utils/model/subscription';
import type { Page } from './drivers/driver';
import { ask, browserNames, useReader } from './reader';

/** A name of the web, which the browser finds on this machine. */
const webHost = 'courier.example';

/** A server in the reader's own network, at whose door a public feed redirects; and what it was asked for. */
async function startInside() {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path !== '/feed') return response.end('secret of the router');
    const { port } = server.address() as AddressInfo;
    return response.writeHead(302, { location: `http://127.0.0.1:${port}/admin` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe.each(browserNames)('entries that misbehave, in %s', (name) => {
  const reader = useReader(name, { hosts: [webHost] });
  let server: HostileFeeds;
  let library: Page;

  beforeAll(async () => {
    server = await startHostileFeeds();
    library = await reader.browser.openExtensionPage('sidepanel.html');
  });
  afterAll(() => server?.close());

  const subscribe = async (feed: string): Promise<string> => {
    const url = server.url(feed);
    expect((await ask(library, 'subscribe', { url })) as Subscription).toMatchObject({ ok: true });
    return url;
  };
  const refresh = (url: string) => ask(library, 'refreshFeed', { url });
  const entriesOf = async (url: string) =>
    (await ask(library, 'listFeedEntries', { url })) as readonly ListedEntry[];
  const titlesOf = async (url: string) => (await entriesOf(url)).map(({ title }) => title).sort();
  const feedAt = async (url: string) =>
    ((await ask(library, 'listFeeds', null)) as readonly Feed[]).find((feed) => feed.url === url);

  it('entities made of entities stay as they stand, and name no file', async () => {
    expect(await titlesOf(await subscribe('entity-bomb'))).toEqual(['Bomb &a10; and &file;']);
  });

  it('a feed that changes its format goes on telling, and keeps what it told', async () => {
    const url = await subscribe('changes-format');
    await refresh(url);
    await refresh(url);
    expect(await titlesOf(url)).toEqual(['Told as Atom', 'Told as JSON', 'Told as RSS']);
    expect(await feedAt(url)).not.toHaveProperty('error');
  });

  it('an error page with status 200 is an error in words on the feed, which keeps what it told', async () => {
    const url = await subscribe('page-from-now-on');
    await refresh(url);
    expect(await feedAt(url)).toMatchObject({ error: { code: 'not-a-feed' }, failures: 1 });
    expect(await titlesOf(url)).toEqual(['Told before']);
    const panel = await reader.browser.openExtensionPage('sidepanel.html#feeds');
    await panel.waitFor(() => document.body.textContent?.includes('not a feed') === true);
    await panel.close();
  });

  it('one id on three articles leaves three articles', async () => {
    const url = await subscribe('one-id');
    const three = ['Central bank keeps its rate', 'Ferry runs aground', 'Glacier lake bursts'];
    expect(await titlesOf(url)).toEqual(three);
    await refresh(url);
    expect(await titlesOf(url)).toEqual(three);
  });

  it('a date in 2099 lifts nothing above now', async () => {
    const [first, second] = await entriesOf(await subscribe('year-2099'));
    expect(first?.title).toBe('Far ahead');
    expect(Math.abs(Date.parse(`${first?.at}`) - Date.now())).toBeLessThan(10 * 60_000);
    expect(second).toMatchObject({ title: 'Long ago', at: '2020-01-01T00:00:00.000Z' });
  });

  it('links to files, scripts and data are left out, and their entries stay', async () => {
    const entries = await entriesOf(await subscribe('bad-links'));
    expect(entries).toHaveLength(5);
    expect(entries.filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url))).toEqual([]);
    expect(entries.filter(({ url }) => /passwd|alert|text\/html/.test(`${url}`))).toEqual([]);
  });

  it('what an entry names in the own network is not asked for', async () => {
    const url = await subscribe('own-network');
    expect(await titlesOf(url)).toEqual(['Router']);
    const panel = await reader.browser.openExtensionPage('sidepanel.html#feeds');
    await panel.waitFor('main li h2');
    await refresh(url);
    await panel.close();
    expect(server.asked('own-network')).toEqual(['/own-network', '/own-network']);
  });

  it('a public feed that leads into the own network is refused, and not asked again by itself', async () => {
    const inside = await startInside();
    const url = `http://${webHost}:${inside.port}/feed`;
    expect(await ask(library, 'subscribe', { url })).toMatchObject({ ok: false, code: 'private-address' });
    expect(await feedAt(url)).toBeUndefined();
    expect(inside.asked.filter((path) => path === '/feed')).toHaveLength(1);
    await inside.close();
  });

  it('titles have no markup, however it was wrapped', async () => {
    const titles = await titlesOf(await subscribe('titles-with-markup'));
    expect(titles).toEqual([
      'Escaped once title',
      'Escaped twice title',
      'Naked bold title',
      'Wrapped title',
    ]);
  });

  it('are all asked for here', () => {
    const unasked = badEntries.filter((feed) => server.asked(feed.name).length === 0);
    expect(unasked.map((feed) => feed.name)).toEqual([]);
  });
});
