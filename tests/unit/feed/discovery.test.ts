import { describe, expect, it } from 'vitest';
import { feedLinks } from '@/utils/engine/feed/discovery/feed-links';
import { pageFeeds } from '@/utils/engine/feed/discovery/page-feeds';

const page = 'https://paper.example/2026/ferry';
const alternate = (type: string | undefined, href: string, title?: string) => ({
  rel: 'alternate',
  type,
  href,
  title,
});

describe('the feeds that a page declares', () => {
  it('are those of a type that feeds have, story feeds first and comments last', () => {
    const links = [
      alternate('application/rss+xml', '/comments/feed', 'Ferry » Comments'),
      alternate('application/atom+xml; charset=utf-8', '/atom', ' The  Paper '),
      alternate('application/feed+json', '/feed.json'),
      { rel: 'alternate story-feed', type: 'application/feed+json', href: '/stories.json', title: 'Stories' },
    ];
    expect(feedLinks(links, page)).toEqual([
      { url: 'https://paper.example/stories.json', title: 'Stories', kind: 'story-feed' },
      { url: 'https://paper.example/atom', title: 'The Paper', kind: 'feed' },
      { url: 'https://paper.example/feed.json', kind: 'json-feed' },
      { url: 'https://paper.example/comments/feed', title: 'Ferry » Comments', kind: 'feed' },
    ]);
  });

  it.each([
    ['another language', { rel: 'alternate', href: '/fr', hreflang: 'fr' }],
    ['a style sheet', { rel: 'alternate stylesheet', type: 'text/xml', href: '/feed.xsl' }],
    ['an embed', alternate('application/json+oembed', '/oembed?feed')],
    ['the API of a site', alternate('application/json', '/wp-json/wp/v2/posts/1')],
    ['XML of any kind', alternate('text/xml', '/wlwmanifest')],
    ['a script', alternate('application/rss+xml', 'javascript:alert(1)')],
    ['a file', alternate('application/rss+xml', 'file:///feed')],
    ['no address', alternate('application/rss+xml', ' ')],
  ])('do not include %s', (_, link) => {
    expect(feedLinks([link], page)).toEqual([]);
  });

  it('are told once each, and at most fifty', () => {
    const links = Array.from({ length: 200 }, (_, i) => alternate('application/rss+xml', `/feed/${i >> 1}`));
    expect(feedLinks(links, page)).toHaveLength(50);
  });

  it('are found in the HTML of a page, relative to its base, however badly it is written', () => {
    const html = `<html><head><base href="https://cdn.example/x/"><LINK REL=alternate TYPE="application/rss+xml" HREF=rss>
      <!-- <link rel="alternate" type="application/rss+xml" href="/hidden"> --><script>'<link rel="alternate" type="application/rss+xml" href="/js">'</script>`;
    expect(pageFeeds(html, page)).toEqual([{ url: 'https://cdn.example/x/rss', kind: 'feed' }]);
  });
});
