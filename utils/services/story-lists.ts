import { isMuted } from '@/utils/engine/story/is-muted';
import { rankHeadlines } from '@/utils/engine/story/rank-headlines';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import { getFeed, listFeeds } from '@/utils/storage/feeds';
import { followMerges } from '@/utils/storage/follow-merges';
import { getPin, listPinnedKeys, listPins } from '@/utils/storage/pins';
import { listRevisions } from '@/utils/storage/revisions';
import { getSettings } from '@/utils/storage/settings';
import { getStories, getStory, listLatestStories } from '@/utils/storage/stories';
import { toldMerges } from './clusters/told-merges';
import type { Deps } from './deps';
import { headlineBefore } from './pin-history';
import { readSources } from './read-sources';
import { storyListItem } from './story-list-item';

/** Longest list of headlines: more than anybody reads in a sidebar. */
const mostHeadlines = 100;

/** So many of the latest stories compete for them: a story that stands behind these is old news. */
const mostRanked = 300;

/** Top Headlines: by independent publishers and recency, without what the reader has muted. */
export async function listHeadlines(deps: Deps): Promise<readonly StoryListItem[]> {
  const db = await deps.database();
  const [pins, feeds, mutes] = await Promise.all([listPinnedKeys(db), listFeeds(db), getSettings()]);
  const mutedFeeds = new Set(feeds.filter(({ muted }) => muted).map(({ url }) => url));
  // A muted feed that tells very much must not leave the others without a place.
  const rows = await listLatestStories(db, mostRanked, (feed) => !mutedFeeds.has(feed));
  const follow = await followMerges(db);
  const pinned = new Set(pins.map((pin) => nameOf(follow(pin))));
  const wanted = rows.filter(({ story }) => {
    const publishers = story.sources.map(({ publisher }) => publisher);
    return !isMuted({ headline: story.headline, publishers }, mutes);
  });
  return rankHeadlines(wanted, deps.now())
    .slice(0, mostHeadlines)
    .map((row) => storyListItem(row, row.story, pinned.has(nameOf(row))));
}

/**
 * Pinned stories, the latest pin first; each as it is told now, or as it was told last. Two whose stories were merged are one line,
 * which says so.
 */
export async function listPinned(deps: Deps): Promise<readonly StoryListItem[]> {
  const db = await deps.database();
  const follow = await followMerges(db);
  const lines = new Map<string, StoryListItem>();
  const pins = await listPins(db);
  const told = await getStories(db, pins.map(follow));
  for (const [i, pin] of pins.entries()) {
    const key = follow(pin);
    const name = nameOf(key);
    const merged =
      key.id === pin.id ? undefined : await headlineBefore(db, pin, await listRevisions(db, pin));
    const mergedFrom = [...(lines.get(name)?.mergedFrom ?? []), ...(merged === undefined ? [] : [merged])];
    const line = lines.get(name) ?? storyListItem(key, told[i]?.story ?? pin.story, true);
    lines.set(name, mergedFrom.length > 0 ? { ...line, mergedFrom } : line);
  }
  return [...lines.values()];
}

/** A story that was chosen from a list. Null when neither its feed nor a pin holds it any more. */
export async function openStory(deps: Deps, asked: StoryKey): Promise<OpenedStory | null> {
  const db = await deps.database();
  // A link or a list may name a story that has been merged since.
  const key = (await followMerges(db))(asked);
  const [row, pin, feed, merged] = await Promise.all([
    getStory(db, key),
    getPin(db, key),
    getFeed(db, key.feed),
    toldMerges(db, key),
  ]);
  const story = row?.story ?? pin?.story;
  if (!story) return null;
  return {
    key,
    story,
    pinned: Boolean(pin),
    read: await readSources(db, story),
    ...(feed?.succeeded === undefined ? {} : { checked: feed.succeeded }),
    ...(merged === undefined ? {} : { merged }),
  };
}

const nameOf = ({ feed, id }: StoryKey) => `${feed}\n${id}`;
