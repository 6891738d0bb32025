import { foundText } from '@/utils/engine/search/found-text';
import { createStorySearch, type StorySearch } from '@/utils/engine/search/story-search';
import type { SearchAnswer } from '@/utils/model/search';
import { followMerges } from '@/utils/storage/follow-merges';
import { listPinnedKeys } from '@/utils/storage/pins';
import { listLatestStories, type StoryRow } from '@/utils/storage/stories';
import type { Deps } from './deps';
import { storyListItem } from './story-list-item';

/** More hits than these nobody looks through: a further word finds better. */
const mostHits = 50;

/** Stories beyond these are older than anything that a sidebar is asked for. */
const mostSearched = 5_000;

/** Made anew when the worker has slept or stories have changed; searching again while one types costs nothing. */
let made: { readonly rows: readonly StoryRow[]; readonly index: StorySearch } | undefined;

/** To be called with every change of stories. */
export function forgetSearch(): void {
  made = undefined;
}

/** The stories in the database that have all words of the query. An empty query finds nothing. */
export async function searchStories(deps: Deps, query: string): Promise<SearchAnswer> {
  if (query.trim() === '') return { query, hits: [], total: 0 };
  const db = await deps.database();
  const rows = made?.rows ?? (await listLatestStories(db, mostSearched));
  made ??= { rows, index: createStorySearch(rows.map(({ story }) => story)) };
  const follow = await followMerges(db);
  const pinned = new Set((await listPinnedKeys(db)).map(follow).map(({ feed, id }) => `${feed}\n${id}`));
  const found = made.index.find(query);
  const hits = found.slice(0, mostHits).flatMap(({ index, words }) => {
    const row = rows[index];
    if (!row) return [];
    const text = foundText(row.story, words);
    const item = storyListItem(row, row.story, pinned.has(`${row.feed}\n${row.id}`));
    return [text === undefined ? item : { ...item, found: text }];
  });
  return { query, hits, total: found.length };
}
