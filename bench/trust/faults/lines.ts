import type { Article } from '@/utils/model/article';
import { keepReading } from '@/utils/services/keep-reading';
import { saveNote } from '@/utils/services/library/notes';
import { lookupStory } from '@/utils/services/lookup-story';
import { setPinned } from '@/utils/services/pins';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { spotArticle } from '@/utils/services/spot-article';
import { subscribe } from '@/utils/services/subscriptions';
import { visitStory } from '@/utils/services/visit-story';
import { type FaultWorld, startWorld } from './fault-world';
import type { Papers } from './papers';
import { emptyStand, putStand, readStand, type Stand } from './stand';

/** A way through the extension, with what it begins from. */
export interface Line {
  readonly name: string;
  readonly before: Stand;
  /** A run of the background that walks the line. */
  start(attempt: number): FaultWorld;
  /** Once along the line. What it says it has kept is added to `kept` the moment it says so. */
  walk(world: FaultWorld, kept: string[]): Promise<void>;
  /** Is that which the line has said it kept there? */
  holds(stand: Stand, kept: string): boolean;
  /** What the reader sees at the end, in one word; undefined where the line shows nothing. */
  shows(world: FaultWorld): Promise<string | undefined>;
}

const noon = Date.parse('2026-03-03T12:00:00Z');
const day = 24 * 3_600_000;

/** Feeds are asked again, one of them with corrections, and a story is told anew. */
export async function feedLine(papers: Papers): Promise<Line> {
  const before = await firstDay(papers);
  papers.turnPage();
  return {
    name: 'feed',
    before,
    // After the longest that a failing feed is put off.
    start: (attempt) => startWorld({ clock: noon + (1 + 3 * attempt) * day, firstId: 1_000 * attempt }),
    walk: (world) => refreshDueFeeds(world),
    holds: () => true,
    shows: async () => undefined,
  };
}

async function firstDay(papers: Papers): Promise<Stand> {
  await putStand(emptyStand);
  const world = startWorld({ clock: noon, firstId: 0 });
  for (const url of papers.urls) {
    const outcome = await subscribe(world, url);
    if (!outcome.ok) throw new Error(`${url}: ${outcome.code}`);
  }
  await world.end();
  return readStand();
}

const tabId = 7;
const page = 'https://elsewhere.example/halden-tram';

const article: Article = {
  url: page,
  headline: 'Halden council votes for night tram to the harbour',
  authors: ['Ann Lee'],
  published: '2026-03-03T08:00:00.000Z',
  text: 'The council of Halden votes for the night tram to the harbour.\n\nResidents had asked for it since 2019. Officials said on 2 March that work begins in Halden within weeks.',
};

/** An article is spotted and its story found by words; it is looked at, kept, pinned and written about. */
export async function readLine(papers: Papers): Promise<Line> {
  const before = await firstDay(papers);
  const tab = { id: tabId, url: page, incognito: false, loading: false };
  return {
    name: 'read',
    before,
    start: (attempt) =>
      startWorld({ clock: noon + attempt * 60_000, firstId: 1_000 * (attempt + 1), tabs: [tab], article }),
    walk: readOn,
    holds: (stand, kept) => (stand.rows[kept] ?? []).length > 0,
    shows: async (world) => {
      const { status } = await lookupStory(world, tabId);
      return status;
    },
  };
}

async function readOn(world: FaultWorld, kept: string[]): Promise<void> {
  await spotArticle(
    world,
    { tabId, url: page, incognito: false },
    { shown: page, claims: [], headline: article.headline, told: '' },
  );
  const lookup = await lookupStory(world, tabId);
  await keepReading(world, tabId);
  if (lookup.status !== 'matched') throw new Error(`no story, but ${lookup.status}`);
  await visitStory(world, lookup.key, { tabId });
  await setPinned(world, lookup.key, true);
  kept.push('pins');
  await saveNote(world, { is: 'story', key: lookup.key }, 'Ask who **paid**.');
  kept.push('library');
}
