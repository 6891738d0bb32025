import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOpml } from '@/utils/engine/feed/opml/parse-opml';

const text = readFileSync('public/starter-feeds.opml', 'utf8');
const parsed = parseOpml(text);
if (!parsed.ok) throw new Error(parsed.code);
const { feeds, problems } = parsed;

const topics = ['general', 'world', 'politics', 'business', 'science', 'technology', 'environment'];
const distinct = (values: readonly (string | undefined)[]): number => new Set(values).size;

describe('the starter catalogue', () => {
  it('holds no outline that cannot be subscribed to, and no feed twice', () => {
    expect(problems).toEqual([]);
    expect(feeds).toHaveLength(text.match(/<outline type="rss"/g)?.length ?? 0);
    const bare = feeds.map(({ url }) =>
      url
        .replace(/^https:\/\/(www\.)?/, '')
        .replace(/\/$/, '')
        .toLowerCase(),
    );
    expect(distinct(bare)).toBe(feeds.length);
    expect(distinct(feeds.map(({ title }) => title))).toBe(feeds.length);
  });

  it('has at least 120 feeds of 25 countries in 12 languages, and no country has more than a sixth of them', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(120);
    expect(distinct(feeds.map(({ folders }) => folders[0]))).toBeGreaterThanOrEqual(25);
    expect(distinct(feeds.map(({ language }) => language))).toBeGreaterThanOrEqual(12);
    for (const {
      folders: [country],
    } of feeds)
      expect(feeds.filter(({ folders }) => folders[0] === country).length).toBeLessThan(feeds.length / 6);
  });

  it.each(feeds.map((feed) => [feed.title, feed] as const))('says of %s what it is and where', (_, feed) => {
    expect(feed.url).toMatch(/^https:\/\/[^/]+\.[a-z]+\//);
    expect(feed.siteUrl).toMatch(/^https:\/\//);
    expect(
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(feed.language ?? ''),
    ).toBeTypeOf('string');
    expect(feed.folders).toHaveLength(1);
    expect(feed.categories).toHaveLength(1);
    const [, country = '', topic = ''] = (feed.categories[0] ?? '').split('/');
    const named =
      country === 'international'
        ? 'International'
        : new Intl.DisplayNames('en', { type: 'region' }).of(country);
    expect(named).toBe(feed.folders[0]);
    expect(topics).toContain(topic);
  });
});
