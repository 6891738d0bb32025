import type { ClusterEntry } from '@/utils/engine/cluster/cluster';
import { publisherFamily } from '@/utils/engine/story/publisher-family';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';

type ReaderWord = Pick<ClusterEntry, 'refused' | 'strangers' | 'kin'>;

/** A stored entry as the clusters see it. Its time is never later than when it was seen, whatever its feed says. */
export function clusterEntryOf(stored: StoredEntry, word: ReaderWord = {}): ClusterEntry {
  const { title, summary, text, language, publisher, url, feed } = entryOf(stored);
  return {
    key: stored.key,
    document: { title, description: summary, text, language, published: stored.at },
    family: publisherFamily({ publisher, url: url ?? feed }),
    ...word,
  };
}
