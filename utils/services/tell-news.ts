import { countChanges } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { StoryNews } from '@/utils/model/story-news';
import { followMerges } from '@/utils/storage/follow-merges';
import { changePin, listNotifying, type Pin } from '@/utils/storage/pins';
import { getVisit } from '@/utils/storage/visits';
import type { Deps } from './deps';
import { changesSince } from './pin-history';

/** A story is told of at most so often. */
const quietMs = 6 * 3_600_000;
/** So many stories at once; the others' turn comes with the next news. */
const mostAtOnce = 3;

/**
 * To be called when stories have changed: tells of pinned stories that the reader wants to hear of, and that have something new
 * since they were last seen or told of. Resolves with how many were told.
 */
export async function tellNews(deps: Deps): Promise<number> {
  const db = await deps.database();
  const now = deps.now();
  const due = (await listNotifying(db))
    .filter(({ told }) => !isQuiet(Date.parse(told ?? ''), now))
    .sort((a, b) => (a.pinned < b.pinned ? 1 : -1));
  if (due.length === 0) return 0;
  const follow = await followMerges(db);
  let count = 0;
  for (const pin of due) {
    if (count === mostAtOnce) break;
    const key = follow(pin);
    const news = await newsOf(deps, key, pin);
    if (!news || !(await deps.notify(news))) continue;
    await changePin(db, key, { told: new Date(now).toISOString() });
    count += 1;
  }
  return count;
}

/** What a clock that was ahead has noted may be years away: that does not count. */
const isQuiet = (told: number, now: number): boolean => told > now - quietMs && told <= now;

async function newsOf(deps: Deps, key: StoryKey, pin: Pin): Promise<StoryNews | null> {
  const visit = await getVisit(await deps.database(), key);
  const now = new Date(deps.now()).toISOString();
  const known = [pin.pinned, pin.told ?? '', visit?.last.at ?? ''].filter((at) => at <= now);
  const since = known.sort().at(-1) || pin.pinned;
  const changes = await changesSince(deps, key, since);
  const count = changes ? countChanges(changes) : 0;
  return count > 0 ? { key, headline: pin.story.headline, count } : null;
}
