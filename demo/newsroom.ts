import type { AddressOf, DemoPage } from './demo-page';
import { adsSite } from './odd/ads-site';
import { allPages } from './page-entries';
import { publishers } from './publishers/index';
import { listenOnLoopback } from './server/listen';
import type { Site } from './server/reply';
import { type LoggedRequest, routeByHost } from './server/route-by-host';
import { articleViews } from './sites/article-views';
import { feedsSite } from './sites/feeds-site';
import { newsroomSite } from './sites/newsroom-site';
import { oddSite } from './sites/odd-site';
import { publisherSite } from './sites/publisher-site';
import { articles, stories } from './stories/index';
import type { DemoStory } from './story';

export interface Newsroom {
  readonly port: number;
  /** Address of a path on a host: `url('courier', '/world/')`. The host may be given with or without `.localhost`. */
  url(host: string, path?: string): string;
  /** `http://courier.localhost:PORT`, without a slash at the end. */
  origin(host: string): string;
  readonly pages: readonly DemoPage[];
  /** The page of that name. Throws where there is none. */
  page(name: string): DemoPage;
  readonly storyFeedUrl: string;
  /** What the feed serves from now on: a new revision of a story, or one story less. */
  publish(change: (stories: readonly DemoStory[]) => readonly DemoStory[]): void;
  /** Every request since the start, the oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/**
 * Starts the demo newsroom on loopback. Rejects when the port is taken.
 *
 * @param options.port 0, the default, takes a free one
 */
export async function startNewsroom(options: { readonly port?: number } = {}): Promise<Newsroom> {
  const requests: LoggedRequest[] = [];
  const sites = new Map<string, Site>();
  const { port, close } = await listenOnLoopback(
    routeByHost(sites, (request) => requests.push(request)),
    options.port,
  );
  const url: AddressOf = (host, path = '/') => new URL(path, `http://${fullHost(host)}:${port}`).href;
  const pages = allPages().map((entry): DemoPage => ({ ...entry, url: url(entry.host, entry.path) }));
  let current = stories;
  for (const [host, site] of buildSites(() => current, pages, url)) sites.set(host, site);

  return {
    port,
    url,
    origin: (host) => `http://${fullHost(host)}:${port}`,
    pages,
    page: (name) => pageNamed(pages, name),
    storyFeedUrl: url('feeds', '/stories.json'),
    publish: (change) => {
      current = change(current);
    },
    requests,
    close,
  };
}

const fullHost = (host: string): string => (/(^|\.)localhost$/.test(host) ? host : `${host}.localhost`);

function pageNamed(pages: readonly DemoPage[], name: string): DemoPage {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`The newsroom has no page named ${name}`);
  return page;
}

function buildSites(
  storiesNow: () => readonly DemoStory[],
  pages: readonly DemoPage[],
  url: AddressOf,
): Map<string, Site> {
  const papers = Object.values(publishers).map((publisher): [string, Site] => {
    const own = articles
      .map(({ article }) => article)
      .filter((article) => article.publisher === publisher.id);
    const views = articleViews(publisher, own, url);
    const ordinary = publisherSite(publisher, views);
    const odd = oddSite(publisher, views, url);
    return [`${publisher.id}.localhost`, (request) => ordinary(request) ?? odd(request)];
  });
  const sites = new Map(papers);
  const courier = sites.get('courier.localhost');
  if (courier) sites.set('m.courier.localhost', courier);
  sites.set('ads.localhost', adsSite);
  sites.set('feeds.localhost', feedsSite(storiesNow, url));
  sites.set('newsroom.localhost', newsroomSite(storiesNow, pages, url));
  return sites;
}
