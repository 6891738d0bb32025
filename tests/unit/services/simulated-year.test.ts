import { expect, it } from 'vitest';
import { forgetOldReading, keepReading } from '@/utils/services/keep-reading';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { spotArticle } from '@/utils/services/spot-article';
import { subscribe } from '@/utils/services/subscriptions';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, openTab, sighting, type World } from './world';

const day = 24 * 3_600_000;
const perWeek = 8;

const topics = [
  'harbour',
  'tramway',
  'orchestra',
  'vaccine',
  'glacier',
  'ferry',
  'library',
  'vineyard',
  'quarry',
];
const towns = [
  'Halden',
  'Ostrand',
  'Velmar',
  'Torsund',
  'Brekke',
  'Lindholm',
  'Karst',
  'Mirow',
  'Sarnia',
  'Vesoul',
  'Tartu',
];

const deeds = [
  'reopens',
  'closes for good',
  'wins a prize',
  'is sold to its workers',
  'burns',
  'is rebuilt',
  'sues a minister',
];
const speech = [
  'spoke',
  'wrote',
  'complained',
  'boasted',
  'told a court',
  'warned',
  'dreamt',
  'sang',
  'kept silent',
];
const reasons = [
  'money ran out in autumn',
  'nobody wanted the job',
  'engineers found a crack',
  'a heir turned up',
  'rain never came',
  'voters stayed at home',
  'prices doubled overnight',
  'the roof gave way',
  'bees moved in',
  'a lawyer objected',
  'the river froze',
];
const pick = (list: readonly string[], n: number) => `${list[n % list.length]}`;

const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'vo', 'shi', 'ban', 'dor', 'fel'];
/** A name that nobody else has: of every event another. */
const nameOf = (n: number, end: string) =>
  [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10, (n * 7) % 10]
    .map((at) => syllables[at])
    .join('')
    .replace(/^./u, (first) => first.toUpperCase()) + end;

/** Every other article tells of the last one's event, so that stories come about. */
const article = (week: number, i: number, at: number) => {
  const n = week * perWeek + i;
  const event = Math.floor(n / 2);
  const [topic, deed] = [pick(topics, event), pick(deeds, event)];
  const [town, person] = [nameOf(event, 'burg'), nameOf(event + 500, 'sen')];
  const what = `${topic} of ${town} ${deed}`;
  return {
    id: `a${n}`,
    url: `https://paper.example.org/${n}`,
    title: n % 2 === 0 ? `The ${what}` : `${person} says why the ${what}`,
    content_text: `${person} ${pick(speech, event)} of the ${topic}: ${pick(reasons, event + week)}. ${nameOf(event + 250, 'ville')} ${pick(reasons, event + 5)}.`,
    date_published: new Date(at - i * 3_600_000).toISOString(),
  };
};

const story = (week: number, at: number) =>
  storyItem(`s${week}`, {}, { updated: new Date(at).toISOString(), revision: 1 });

/** A week of the paper, of the desk that tells stories, and of a reader who reads one article. */
async function live(world: World, tell: (text: string) => void, week: number): Promise<void> {
  tell(
    feedText([
      ...Array.from({ length: perWeek }, (_, i) => article(week, i, world.clock)),
      story(week, world.clock),
    ]),
  );
  await refreshDueFeeds(world);
  const tab = openTab(world, `https://elsewhere.example.org/${week}`);
  world.text = `Something was read in week ${week}, of ${towns[week % towns.length]} and its ${topics[week % topics.length]}.`;
  await spotArticle(world, tab, sighting({ shown: tab.url, headline: `Read in week ${week}` }));
  await keepReading(world, tab.tabId);
  await forgetOldReading(world);
}

/** Postings aside: besides words they hold 1,024 shelves of title patterns at most, which fill up over the years. */
const stores = ['entries', 'stories', 'vectors', 'clusters', 'placements', 'merges', 'meta'] as const;

it('what is stored stops growing: after a year there is no more of it than after five months', async () => {
  const world = await emptyWorld();
  const feeds = await serveFeeds();
  const url = feeds.tell('paper', feedText([article(0, 0, world.clock)]));
  await subscribe(world, url);
  const db = await world.database();
  const words = async () =>
    (await db.getAllKeys('postings')).filter((term) => !term.startsWith('\u0001')).length;
  const count = async () => ({
    words: await words(),
    ...Object.fromEntries(
      await Promise.all(stores.map(async (store) => [store, await db.count(store)] as const)),
    ),
  });
  const counts: Record<string, number>[] = [];
  for (let week = 1; week <= 52; week++) {
    world.clock += 7 * day;
    await live(world, (text) => feeds.tell('paper', text), week);
    counts.push(await count());
  }
  const [fifthMonth, year] = [counts[21] ?? {}, counts[51] ?? {}];
  console.info(JSON.stringify({ fifthMonth, year }));
  // Something was let go, or nothing is shown: the year told five times as much as the reader keeps.
  expect(year['entries']).toBeLessThan((52 * perWeek) / 2);
  for (const store of [...stores, 'words']) {
    // Two merges in one month and three in another are no growth.
    const allowed = 1.25 * (fifthMonth[store] ?? 0) + 10;
    expect(year[store], store).toBeLessThan(allowed);
  }
}, 240_000);
