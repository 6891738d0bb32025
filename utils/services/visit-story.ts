import { diffStory, seenStory } from '@/utils/engine/story/diff-story';
import type { Story } from '@/utils/model/story';
import { countChanges, type StoryChanges, type StoryVisit } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { Database } from '@/utils/storage/open-database';
import { getPin } from '@/utils/storage/pins';
import { noteVisit } from '@/utils/storage/revisions';
import { getStory } from '@/utils/storage/stories';
import { listTabRecords } from '@/utils/storage/tab-records';
import { getVisit, putVisit } from '@/utils/storage/visits';
import type { Deps } from './deps';

/** A panel that is opened again within half an hour is still the same visit, and shows the same as new. */
const visitLength = 30 * 60_000;

/**
 * The reader has the story before them: tells what is new since the visit before this one, null at the first, and remembers
 * what they see now. In a private window nothing is remembered. The badges of tabs with this story change with it.
 */
export async function visitStory(
  deps: Deps,
  key: StoryKey,
  { tabId }: { readonly tabId?: number | undefined } = {},
): Promise<StoryChanges | null> {
  const db = await deps.database();
  const story = (await getStory(db, key))?.story ?? (await getPin(db, key))?.story;
  if (!story) return null;
  const [known, tab] = await Promise.all([
    getVisit(db, key),
    tabId === undefined ? null : deps.findTab(tabId),
  ]);
  const visit = nextVisit(key, story, known, deps.now());
  // A tab that was closed meanwhile may have been a private one.
  const isPrivate = tabId !== undefined && tab?.incognito !== false;
  if (!isPrivate) {
    // On a full disk the news is shown all the same, and shown again next time.
    await putVisit(db, visit);
    await noteVisit(db, key, visit.last.at);
    await markBadges(deps, key, story);
  }
  return visit.before ? diffStory(visit.before, story) : null;
}

/**
 * What `visitStory` would tell of a story, without a visit: it can be drawn with the story at once, and the visit be written when
 * that is on view.
 */
export async function newsOfStory(deps: Deps, key: StoryKey, story: Story): Promise<StoryChanges | null> {
  const { before } = nextVisit(key, story, await getVisit(await deps.database(), key), deps.now());
  return before ? diffStory(before, story) : null;
}

function nextVisit(
  { feed, id }: StoryKey,
  story: Story,
  known: StoryVisit | undefined,
  now: number,
): StoryVisit {
  const last = seenStory(story, new Date(now).toISOString());
  if (!known) return { feed, id, last };
  const age = now - Date.parse(known.last.at);
  // A clock that was put back must not make one visit last for years.
  const goesOn = age >= 0 && age < visitLength;
  if (!goesOn) return { feed, id, last, before: known.last };
  return {
    feed,
    id,
    last: { ...last, at: known.last.at },
    ...(known.before ? { before: known.before } : {}),
  };
}

/** What is new in a story since the reader last had it before them; null where they never had. */
async function changesOf(db: Database, key: StoryKey, story: Story): Promise<StoryChanges | null> {
  const visit = await getVisit(db, key);
  return visit ? diffStory(visit.last, story) : null;
}

/** Sets the badge of a tab with the story: to what is new since the last visit, else to how many sources there are. */
export async function showOnBadge(deps: Deps, tabId: number, key: StoryKey, story: Story): Promise<void> {
  const changes = await changesOf(await deps.database(), key, story);
  const count = changes ? countChanges(changes) : 0;
  if (count > 0) await deps.setBadge(tabId, count, 'new');
  else await deps.setBadge(tabId, story.sources.length);
}

/** What was new has been seen. */
async function markBadges(deps: Deps, { feed, id }: StoryKey, story: Story): Promise<void> {
  const records = await listTabRecords();
  const here = records.filter(({ match }) => match?.key.feed === feed && match.key.id === id);
  await Promise.all(here.map(({ tabId }) => showOnBadge(deps, tabId, { feed, id }, story)));
}
