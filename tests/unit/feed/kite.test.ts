import { describe, expect, it } from 'vitest';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { feedUrl, read } from './read';

const article = (domain: string, n: number, fields: object = {}) => ({
  title: `Report ${n} of ${domain}`,
  link: `https://www.${domain}/news/${n}`,
  domain,
  date: '2026-03-04T08:23:20+00:00',
  image: '',
  image_caption: '',
  ...fields,
});

const cluster = (fields: object = {}) => ({
  cluster_number: 1,
  unique_domains: 3,
  number_of_titles: 4,
  category: 'Transport',
  title: 'Calder votes for a tram',
  short_summary:
    'The council voted for a tram [courier.example#1][ledger.example#1]. It costs 410 million [courier.example#2].',
  talking_points: ['Cost: A third comes from the state [ledger.example#1].'],
  perspectives: [
    {
      text: 'Shops: The works will hurt.',
      sources: [{ name: 'Post', url: 'https://www.post.example/news/1' }],
    },
  ],
  timeline: [
    { date: '4 March 2026', date_iso: '2026-03-04', content: 'The council votes [courier.example#1].' },
    'November 2025:: Residents are heard.',
    { date: '2024', content: 'Planning begins.' },
  ],
  articles: [
    article('courier.example', 1),
    article('ledger.example', 1),
    article('courier.example', 2),
    article('post.example', 1),
  ],
  domains: [{ name: 'ledger.example', favicon: '', isPaywalled: true }],
  ...fields,
});

const file = (clusters: readonly unknown[], fields: object = {}) =>
  JSON.stringify({ category: 'Calder', timestamp: 1_772_620_000, read: 7, clusters, ...fields });

const storyOf = (fields: object) => read(file([cluster(fields)])).stories[0];
const summaryOf = (summary: string, fields: object = {}) =>
  storyOf({ short_summary: summary, talking_points: [], perspectives: [], ...fields })?.sections[0]
    ?.sentences;

describe('a category of Kagi News', () => {
  it('becomes stories with cited sections, numbered sources, a timeline, and whom they are from', () => {
    const feed = read(file([cluster()]));
    expect(feed).toMatchObject({
      format: 'kite',
      title: 'Kagi News: Calder',
      siteUrl: 'https://news.kagi.com/',
      attribution: { text: 'Kagi News', url: 'https://news.kagi.com/', licence: 'CC BY-NC 4.0' },
      entries: [],
      problems: [],
    });
    expect(feed.stories[0]).toMatchObject({
      headline: 'Calder votes for a tram',
      updated: '2026-03-04T10:26:40.000Z',
      attribution: { text: 'Kagi News', licence: 'CC BY-NC 4.0' },
      sections: [
        {
          heading: 'Transport',
          sentences: [
            { text: 'The council voted for a tram.', citations: [{ source: 1 }, { source: 2 }] },
            { text: 'It costs 410 million.', citations: [{ source: 3 }] },
          ],
        },
        {
          heading: 'Cost',
          sentences: [{ text: 'A third comes from the state.', citations: [{ source: 2 }] }],
        },
        { heading: 'Shops', sentences: [{ text: 'The works will hurt.', citations: [{ source: 4 }] }] },
      ],
      timeline: [
        { date: '2026-03-04', precision: 'day', text: 'The council votes.', citations: [{ source: 1 }] },
        { date: '2025-11', precision: 'month', text: 'Residents are heard.', citations: [] },
        { date: '2024', precision: 'year', text: 'Planning begins.', citations: [] },
      ],
    });
    expect(feed.stories[0]?.sources[1]).toEqual({
      url: 'https://www.ledger.example/news/1',
      headline: 'Report 1 of ledger.example',
      publisher: 'ledger.example',
      published: '2026-03-04T08:23:20.000Z',
      paywalled: true,
    });
  });

  it('comes from the batch API as well, with its head under other names', () => {
    const text = JSON.stringify({
      batchId: 'b',
      categoryName: 'Calder',
      timestamp: '1772620000',
      stories: [cluster({ id: '7f1c', selectedLanguage: 'de', sourceLanguage: 'en' })],
      totalStories: '1',
      domains: [],
    });
    expect(read(text).stories).toMatchObject([{ language: 'de', updated: '2026-03-04T10:26:40.000Z' }]);
  });

  it.each([
    ['the bare name of a domain', 'Told [ledger#1].', [2]],
    ['a part of only one domain', 'Told [cour#2].', [3]],
    ['a subdomain of one', 'Told [m.ledger.example#1].', [2]],
  ])('resolves %s', (_, summary, numbers) => {
    expect(summaryOf(summary)?.[0]?.citations.map(({ source }) => source)).toEqual(numbers);
  });

  it.each([
    ['that nobody could tell apart', 'Told [example#1].'],
    ['of an article that is not there', 'Told [ledger.example#9].'],
    ['of common knowledge', 'Told [common].'],
    ['with what a model was thinking', 'Told [ledger.example#1 seems right].'],
    ['of nothing', 'Told without a source.'],
  ])('leaves out a claim with a citation %s', (_, summary) => {
    expect(storyOf({ short_summary: summary, talking_points: [], perspectives: [] })?.sections).toEqual([]);
  });

  it('takes the marks out, and leaves brackets that are none', () => {
    expect(summaryOf('He said [sic] so [common][ledger.example#1][x#2 hm].')?.[0]?.text).toBe(
      'He said [sic] so.',
    );
  });

  it('counts an article that cannot be a source, so that the others keep their numbers', () => {
    const articles = [article('courier.example', 1, { link: 'javascript:1' }), article('courier.example', 2)];
    const [sentence] = summaryOf('Told [courier.example#2].', { articles }) ?? [];
    expect(sentence?.citations).toEqual([{ source: 1 }]);
    expect(storyOf({ articles, perspectives: [] })?.sources).toHaveLength(1);
  });

  it('is named after its articles, whatever their order and the number of the day', () => {
    const same = cluster({ cluster_number: 9, articles: cluster().articles.toReversed() });
    const [one, two, other] = [cluster(), same, cluster({ articles: [article('x.example', 1)] })].map(
      (each) => read(file([each])).stories[0]?.id,
    );
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it.each(['', null, [], {}, 7])('takes %j for any field that is empty', (empty) => {
    const story = storyOf({
      short_summary: empty,
      talking_points: empty,
      perspectives: empty,
      timeline: empty,
      domains: empty,
      quote: empty,
    });
    expect(story).toMatchObject({ sections: [], timeline: [] });
  });

  it('may be empty, which is a normal day', () => {
    expect(read(file([]))).toMatchObject({ format: 'kite', stories: [], problems: [] });
  });

  it('leaves out a cluster without sources and names it', () => {
    const feed = read(file([cluster({ articles: [] }), null, cluster()]));
    expect(feed.stories).toHaveLength(1);
    expect(feed.problems).toContainEqual({
      path: '$.clusters[0].sources',
      reason: 'a story needs a source',
      story: 'Calder votes for a tram',
    });
    expect(feed.problems).toContainEqual({ path: '$.clusters[1]', reason: 'must be an object' });
  });

  it('takes publisher and headline from the title of what was found by way of Google News', () => {
    const link = 'https://news.google.com/rss/articles/CBMixyz';
    const story = storyOf({
      articles: [article('google.com', 1, { title: 'A tram - The Post', link })],
      perspectives: [],
    });
    expect(story?.sources[0]).toMatchObject({ headline: 'A tram', publisher: 'The Post' });
  });

  it('is told apart from other JSON, also from its own list of categories', () => {
    const list = JSON.stringify({ timestamp: 1, categories: [{ name: 'World', file: 'world.json' }] });
    expect(parseFeed({ text: list, url: feedUrl })).toMatchObject({ ok: false, code: 'not-a-feed' });
  });
});
