import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOpml } from '@/utils/engine/feed/opml/build-opml';
import { type OpmlFeed, parseOpml } from '@/utils/engine/feed/opml/parse-opml';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head><body>${body}</body></opml>`;

function feedsOf(text: string): readonly OpmlFeed[] {
  const result = parseOpml(text);
  if (!result.ok) throw new Error(result.code);
  return result.feeds;
}

describe('a list of feeds', () => {
  it('gives each feed with its folders', () => {
    const result = parseOpml(
      opml(`<outline text="World"><outline text="Europe &amp; Asia">
        <outline type="rss" text="Courier" xmlUrl="https://courier.example/rss?a=1&amp;b=2" htmlUrl="https://courier.example" language="en-GB" category="/GB/news,/EU"/>
        </outline></outline><outline title="Ledger" xmlURL="https://ledger.example/feed"/>`),
    );
    expect(result).toEqual({
      ok: true,
      title: 'My feeds',
      problems: [],
      feeds: [
        {
          url: 'https://courier.example/rss?a=1&b=2',
          title: 'Courier',
          siteUrl: 'https://courier.example/',
          language: 'en-GB',
          folders: ['World', 'Europe & Asia'],
          categories: ['/GB/news', '/EU'],
        },
        { url: 'https://ledger.example/feed', title: 'Ledger', folders: [], categories: [] },
      ],
    });
  });

  it('says of each outline that it leaves out where it lies and why', () => {
    const result = parseOpml(
      opml(`<outline text="A"><outline text="script" type="rss" xmlUrl="javascript:alert(1)"/>
        <outline text="file" xmlUrl="file:///etc/passwd"/><outline text="twice" xmlUrl="https://a.example/f"/>
        <outline text="again" xmlUrl="https://a.example/f"/><outline text="list" type="include" url="https://a.example/l.opml"/>
        <outline text="empty" type="rss"/></outline>`),
    );
    expect(result.ok && result.feeds.map(({ title }) => title)).toEqual(['twice']);
    expect(result.problems).toEqual([
      {
        path: '$ / A',
        reason: 'has an address that is an address of the kind javascript:, which is not opened',
        story: 'script',
      },
      {
        path: '$ / A',
        reason: 'has an address that is an address of the kind file:, which is not opened',
        story: 'file',
      },
      { path: '$ / A', reason: 'is listed already', story: 'again' },
      { path: '$ / A', reason: 'points at another list, which is not fetched', story: 'list' },
      { path: '$ / A', reason: 'has no address of a feed', story: 'empty' },
    ]);
  });

  it('tells what its owner calls a feed, where that is not the title', () => {
    const text = opml(
      `<outline text="Mine" title="Courier" xmlUrl="https://a.example/1"/>
       <outline text="Ledger" title=" Ledger" xmlUrl="https://a.example/2"/>
       <outline text="" title="Post" xmlUrl="https://a.example/3"/>`,
    );
    expect(feedsOf(text).map(({ name, title }) => [name, title])).toEqual([
      ['Mine', 'Courier'],
      [undefined, 'Ledger'],
      [undefined, 'Post'],
    ]);
    const again = feedsOf(buildOpml({ title: 'T', created: '2026-03-04T00:00:00Z', feeds: feedsOf(text) }));
    expect(again).toEqual(feedsOf(text));
  });

  it('knows feed: addresses', () => {
    const text = opml('<outline xmlUrl="feed:https://a.example/1"/><outline xmlUrl="feed://a.example/2"/>');
    expect(feedsOf(text).map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2']);
  });

  it('is told apart from what is none, and from what breaks off', () => {
    expect(parseOpml('<rss><channel/></rss>')).toMatchObject({ ok: false, code: 'not-opml' });
    expect(parseOpml('no XML')).toMatchObject({ ok: false, code: 'not-opml' });
    expect(parseOpml('<opml><body><outline text="A">')).toMatchObject({ ok: false, code: 'truncated' });
    expect(feedsOf('<opml><body><outline xmlUrl="https://a.example/"/>')).toHaveLength(1);
  });

  it('comes back as it was written, whatever the names', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `n${text.replace(/[^\p{L}\p{N}<>&"' ]/gu, '')}`.replace(/\s+/g, ' ').trim());
    const plainName = name.filter((text) => !/[<&]/.test(text));
    const feed = fc.record({
      title: plainName,
      folders: fc.array(plainName, { maxLength: 3 }),
      language: fc.constantFrom('en', 'pt-BR', 'zh-Hant'),
    });
    fc.assert(
      fc.property(fc.array(feed, { maxLength: 12 }), (drawn) => {
        const feeds = drawn.map((each, i) => ({
          ...each,
          url: `https://a.example/?n=${i}&x="'<>`,
          categories: ['/x/y'],
        }));
        const written = buildOpml({ title: 'T & T', created: '2026-03-04T00:00:00Z', feeds });
        const byUrl = new Map(feedsOf(written).map((each) => [each.url, each]));
        expect(byUrl.size).toBe(feeds.length);
        for (const each of feeds) {
          const url = new URL(each.url).href;
          expect(byUrl.get(url)).toEqual({
            ...each,
            url,
            title: each.title.normalize('NFC'),
            folders: each.folders.map((folder) => folder.normalize('NFC')),
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
