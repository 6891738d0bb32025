import { diffStory, seenStory } from '@/utils/engine/story/diff-story';
import type { PinHistory, Revision, RevisionLine } from '@/utils/model/revision';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';
import { followMerges } from '@/utils/storage/follow-merges';
import type { Database } from '@/utils/storage/open-database';
import { getPin } from '@/utils/storage/pins';
import { listRevisions } from '@/utils/storage/revisions';
import { getStory } from '@/utils/storage/stories';
import type { Deps } from './deps';

/** How a pinned story became what it is. Null where it is not pinned. */
export async function getPinHistory(deps: Deps, key: StoryKey): Promise<PinHistory | null> {
  const db = await deps.database();
  const pin = await getPin(db, key);
  if (!pin) return null;
  const revisions = await listRevisions(db, pin);
  const mergedFrom = await headlineBefore(db, pin, revisions);
  return {
    pinned: pin.pinned,
    notify: pin.notify === true,
    ...(mergedFrom === undefined ? {} : { mergedFrom }),
    revisions: revisions.map(lineOf),
  };
}

/** What a pinned story was called before it was merged into the one that is told now. */
export async function headlineBefore(
  db: Database,
  pin: StoryKey,
  revisions: readonly Revision[],
): Promise<string | undefined> {
  const follow = await followMerges(db);
  if (follow(pin).id === pin.id) return undefined;
  return (revisions.find(({ story }) => story.id === pin.id) ?? revisions.at(-1))?.story.headline;
}

function lineOf({ at, story, visits }: Revision): RevisionLine {
  const points = story.sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const { revision, sources, timeline } = story;
  return { at, revision, sources: sources.length, points, events: timeline.length, visits };
}

/** What has changed in a pinned story since it was as it was at that moment. Null where nothing is known of then. */
export async function changesSince(deps: Deps, key: StoryKey, at: string): Promise<StoryChanges | null> {
  const db = await deps.database();
  const story = await currentStory(db, key);
  const then = await revisionAt(db, key, at);
  return story && then ? diffStory(seenStory(then.story, at), story) : null;
}

/** The story as it was at that moment: the revision that stood then, or the first one. */
export async function storyAt(deps: Deps, key: StoryKey, at: string): Promise<Story | null> {
  return (await revisionAt(await deps.database(), key, at))?.story ?? null;
}

async function revisionAt(db: Database, key: StoryKey, at: string): Promise<Revision | undefined> {
  const pin = await getPin(db, key);
  if (!pin) return undefined;
  const revisions = await listRevisions(db, pin);
  return revisions.find((one) => one.at <= at) ?? revisions.at(-1);
}

/** A story as it is told now: by its feed, by this device, where it was merged into, or else by its pin. */
async function currentStory(db: Database, key: StoryKey): Promise<Story | undefined> {
  const follow = await followMerges(db);
  return (await getStory(db, follow(key)))?.story ?? (await getPin(db, key))?.story;
}
