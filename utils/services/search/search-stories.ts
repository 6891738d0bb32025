import { foundText } from '@/utils/engine/search/found-text';
import { parseQuery } from '@/utils/engine/search/index/parse-query';
import type { WantedWord } from '@/utils/engine/search/mark-words';
import type { SearchAnswer, SearchHit } from '@/utils/model/search';
import type { StoryKey } from '@/utils/model/story-lookup';
import { allRequests } from '@/utils/storage/all-requests';
import { followMerges } from '@/utils/storage/follow-merges';
import type { Database } from '@/utils/storage/open-database';
import { listPinnedKeys } from '@/utils/storage/pins';
import { readingSearched } from '@/utils/storage/search-index';
import type { SearchKey } from '@/utils/storage/search-queue';
import { getStories } from '@/utils/storage/stories';
import type { Deps } from '../deps';
import { storyListItem } from '../story-list-item';
import { catchUp, findDocuments } from './find-documents';
import { readSearched, type Searched } from './read-searched';

/** More hits than these nobody looks through: a further word finds better. */
const mostHits = 50;

/** The stories that have all words of the query, and can be opened: such as are told now, or pinned. An empty query finds nothing. */
export async function searchStories(deps: Pick<Deps, 'database'>, query: string): Promise<SearchAnswer> {
  const db = await deps.database();
  const isGrowing = await catchUp(db);
  const { kinds, words } = await findDocuments(db, parseQuery(query), 'story');
  const { total = 0, keys = [] } = kinds.find(({ kind }) => kind === 'story') ?? {};
  const hits = await readStories(db, keys.slice(0, mostHits), words);
  return { query, isGrowing, hits, total: keys.length > mostHits ? total : hits.length };
}

type FoundStory = Extract<Searched, { is: 'story' }>;

async function readStories(
  db: Database,
  keys: readonly string[],
  words: readonly WantedWord[],
): Promise<readonly SearchHit[]> {
  const follow = await followMerges(db);
  const pinned = new Set((await listPinnedKeys(db)).map((key) => nameOf(follow(key))));
  const transaction = readingSearched(db);
  const searched = await allRequests(keys, (key) => readSearched(transaction, key as SearchKey));
  const found = searched.filter((one): one is FoundStory => one?.is === 'story');
  // What was pinned before it was merged is the story that it became.
  const now = found.map(({ key }) => follow(key));
  const told = await getStories(db, now);
  const hits = new Map<string, SearchHit>();
  for (const [i, key] of now.entries()) {
    const name = nameOf(key);
    const story = told[i]?.story ?? found[i]?.story;
    // What is only in a collection cannot be opened.
    if (!story || hits.has(name) || (!told[i] && !pinned.has(name))) continue;
    const text = foundText(story, words);
    const item = storyListItem(key, story, pinned.has(name));
    hits.set(name, text === undefined ? item : { ...item, found: text });
  }
  return [...hits.values()];
}

const nameOf = ({ feed, id }: StoryKey): string => `${feed}\n${id}`;
