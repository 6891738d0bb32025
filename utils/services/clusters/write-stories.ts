import type { Cluster } from '@/utils/engine/cluster/cluster';
import { buildStory } from '@/utils/engine/story/build-story';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { parseStory } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import { allRequests } from '@/utils/storage/all-requests';
import type { ClusterTransaction } from '@/utils/storage/clusters';
import { parseEntryRow } from '@/utils/storage/entry-row';
import { readRow, readRows, warnOfBroken } from '@/utils/storage/read-rows';
import { keepRevision } from '@/utils/storage/revisions';
import { rowKey } from '@/utils/storage/story-key';
import { deriveAddresses } from '../derive-story';
import { articlesOfStory, mayTell } from './story-of-cluster';

interface ChangedClusters {
  readonly changed: readonly Cluster[];
  readonly removed: readonly number[];
  /** Those of the changed ones that were not there before, and so had no story. */
  readonly founded?: ReadonlySet<number>;
}

/** Makes anew the stories of clusters that changed or whose entries did, and lets those of removed clusters go. */
export async function writeStories(
  transaction: ClusterTransaction,
  { changed, removed, founded = new Set() }: ChangedClusters,
  touched: readonly Cluster[],
  now: number,
): Promise<void> {
  const clusters = new Map([...changed, ...touched].map((cluster) => [cluster.id, cluster]));
  const gone: number[] = [...removed];
  for (const cluster of clusters.values())
    if (!(await writeStory(transaction, cluster, now)) && !founded.has(cluster.id)) gone.push(cluster.id);
  const stories = transaction.objectStore('stories');
  await allRequests(gone, (id) => stories.delete(keyOf(id)));
}

const keyOf = (id: number) => rowKey({ feed: deviceFeed, id: `${id}` });

/** False where there is no story to tell. */
async function writeStory(transaction: ClusterTransaction, cluster: Cluster, now: number): Promise<boolean> {
  const stories = transaction.objectStore('stories');
  const key = keyOf(cluster.id);
  const articles = await articlesIn(transaction, cluster);
  if (articles.length === 0) return false;
  const row = await stories.get(key);
  const previous = row && readRow('stories', parseStory(row.story), warnOfBroken);
  const story = buildStory({ id: `${cluster.id}`, articles, now, ...(previous ? { previous } : {}) });
  if (story === undefined || story === previous) return true;
  const stored = new Date(now).toISOString();
  await stories.put({
    feed: deviceFeed,
    id: story.id,
    story,
    addresses: deriveAddresses(story),
    stored,
  });
  await keepRevision(transaction, { feed: deviceFeed, id: story.id }, story, stored);
  return true;
}

/** Most clusters are single entries, which are not even read. */
const articlesIn = async (
  transaction: ClusterTransaction,
  cluster: Cluster,
): Promise<readonly StoryArticle[]> =>
  mayTell(cluster) ? articlesOfStory(cluster, await entriesOf(transaction, cluster)) : [];

async function entriesOf(
  transaction: ClusterTransaction,
  { entries }: Cluster,
): Promise<readonly StoredEntry[]> {
  const rows = await allRequests(entries, (key) => transaction.objectStore('entries').get(key));
  const found = rows.filter((row) => row !== undefined);
  return readRows('entries', found, parseEntryRow, warnOfBroken);
}
