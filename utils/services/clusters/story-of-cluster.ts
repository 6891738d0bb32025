import type { Cluster } from '@/utils/engine/cluster/cluster';
import { independentPublishers } from '@/utils/engine/story/independent-publishers';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import type { StoryArticle } from '@/utils/model/story-article';

/** Stories of more articles are told from the latest. */
const mostArticles = 100;

export function storyArticleOf(stored: StoredEntry): StoryArticle {
  const { title, summary, text, language, publisher, url, published, updated, paywalled } = entryOf(stored);
  return {
    id: stored.key,
    title,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(summary === undefined ? {} : { description: summary }),
    ...(text === undefined ? {} : { text }),
    ...(language === undefined ? {} : { language }),
    ...(paywalled === undefined ? {} : { paywalled }),
    // The feed's own word where it is not later than the entry was seen.
    published: published !== undefined && published <= stored.at ? published : stored.at,
    ...(updated === undefined ? {} : { updated }),
  };
}

/** No story where it is not told at least twice. */
export const mayTell = ({ count }: Cluster): boolean => count >= 2;

/** The articles that a cluster's story is told from; none where it is not told by at least two voices. */
export function articlesOfStory(cluster: Cluster, entries: readonly StoredEntry[]): readonly StoryArticle[] {
  if (!mayTell(cluster)) return [];
  const latest = [...entries].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, mostArticles);
  const articles = latest.map(storyArticleOf);
  return independentPublishers(articles) < 2 ? [] : articles;
}
