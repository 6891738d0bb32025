import type { Attribution } from '@/utils/model/attribution';
import { parseStory, type Story } from '@/utils/model/story';
import { canonicalUrl } from '../../url/canonical-url';
import { dropUndefined } from '../drop-undefined';
import { cleanLanguage } from '../entry/build-entry';
import { cleanLine } from '../entry/clean-text';
import { fingerprint } from '../entry/fingerprint';
import { tellOfTheRest } from '../entry/tell-of-the-rest';
import type { FeedContents, FeedReading } from '../feed-format';
import { labelOf } from '../feed-problems';
import { isObject } from '../json-object';
import { kiteSections } from './kite-sections';
import { clustersOf, type KiteCategory, type KiteCluster, wordsIn } from './kite-shapes';
import { type KiteSources, kiteSources } from './kite-sources';
import { kiteTimeline } from './kite-timeline';

/** The licence of Kagi's data asks for its name, and for no commercial use. */
const attribution: Attribution = {
  text: 'Kagi News',
  url: 'https://news.kagi.com/',
  licence: 'CC BY-NC 4.0',
};

interface Category {
  readonly name: string;
  /** RFC 3339; empty where the file does not tell. */
  readonly updated: string;
}

/**
 * Reads a category file of Kagi News, or the stories of a category from its batch API: each cluster is a story. Its
 * ids change from day to day, so a story is named after the set of its articles. A cluster of which no story can be made is left out and
 * named.
 */
export function parseKite(file: KiteCategory, reading: FeedReading): FeedContents {
  const clusters = clustersOf(file) ?? [];
  const name = cleanLine(wordsIn(file.category) ?? wordsIn(file.categoryName)) ?? '';
  const category: Category = { name, updated: momentOf(file.timestamp, reading) };
  const stories = new Map<string, Story>();
  for (const [i, cluster] of clusters.slice(0, reading.maxItems).entries()) {
    const story = readCluster(cluster, category, reading, `$.clusters[${i}]`);
    if (story && !stories.has(story.id)) stories.set(story.id, story);
  }
  tellOfTheRest(clusters.length, reading, '$.clusters');
  return {
    ...dropUndefined({ title: cleanLine(`Kagi News: ${name}`.replace(/: $/, '')) }),
    siteUrl: 'https://news.kagi.com/',
    attribution,
    entries: [],
    stories: [...stories.values()],
  };
}

/** Seconds since 1970, as a number or as text. */
function momentOf(timestamp: unknown, { now }: FeedReading): string {
  const seconds = Number(timestamp);
  const time = seconds > 1e9 && seconds < 1e10 ? seconds * 1000 : now;
  return time === undefined ? '' : new Date(time).toISOString();
}

function readCluster(
  cluster: unknown,
  category: Category,
  reading: FeedReading,
  path: string,
): Story | undefined {
  if (!isObject(cluster)) {
    reading.problems.add(path, 'must be an object');
    return undefined;
  }
  const parsed = parseStory(storyData(cluster, category));
  if (parsed.ok) return parsed.value;
  const label = labelOf(cluster);
  for (const issue of parsed.issues)
    reading.problems.add(`${path}${issue.path.slice(1)}`, issue.reason, label);
  return undefined;
}

function storyData(cluster: KiteCluster, category: Category): object {
  const sources = kiteSources(cluster);
  const language = languageOf(cluster);
  return dropUndefined({
    id: idOf(sources),
    headline: cleanLine(wordsIn(cluster.title), 1_000),
    language,
    updated: category.updated || latest(sources),
    revision: 1,
    sections: kiteSections(cluster, category.name, sources),
    sources: sources.sources.slice(0, 500),
    timeline: kiteTimeline(cluster.timeline, language ?? '', sources),
    attribution,
  });
}

const idOf = ({ sources }: KiteSources): string =>
  fingerprint(
    sources
      .map(({ url }) => canonicalUrl(url))
      .sort()
      .join('\n'),
  ).replace(/^text/, 'kite');

/** Where the file tells no time: that of the newest article. */
const latest = ({ sources }: KiteSources): string | undefined =>
  sources
    .map(({ published }) => published ?? '')
    .filter((date) => date.includes('T'))
    .sort()
    .at(-1);

/** `default` and `source` are settings of Kagi's page and no languages. */
function languageOf({ selectedLanguage, sourceLanguage }: KiteCluster): string | undefined {
  const named = [selectedLanguage, sourceLanguage].find(
    (value) => typeof value === 'string' && value !== '' && !['default', 'source'].includes(value),
  );
  return cleanLanguage(named as string | undefined);
}
