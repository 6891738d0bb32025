import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Article } from '@/utils/model/article';
import type { NamedStory, OtherStories, StoryKey } from '@/utils/model/story-lookup';
import type { Database } from '@/utils/storage/open-database';
import { listRejections } from '@/utils/storage/rejections';
import { getStory } from '@/utils/storage/stories';
import { findNextStories } from './find-story';

/**
 * What the reader has said is not the article's story, the latest word first, and which stories come next to mind. Undefined
 * where nothing was refused: a story that is not sure enough is offered to nobody who has not asked for another.
 */
export async function otherStories(
  db: Database,
  article: Article,
  shown: StoryKey | null,
): Promise<OtherStories | undefined> {
  const rejections = await listRejections(db, canonicalUrl(article.url) ?? article.url);
  if (rejections.length === 0) return undefined;
  const latest = rejections.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const [refused, next] = await Promise.all([
    named(db, latest),
    findNextStories(db, article, shown).then((keys) => named(db, keys)),
  ]);
  return refused.length === 0 ? undefined : { refused, next };
}

/** Those of the stories that are still there. */
async function named(db: Database, keys: readonly StoryKey[]): Promise<readonly NamedStory[]> {
  const rows = await Promise.all(keys.map(({ feed, id }) => getStory(db, { feed, id })));
  return rows.flatMap((row) => {
    if (!row) return [];
    const { headline, language } = row.story;
    return [
      { key: { feed: row.feed, id: row.id }, headline, ...(language === undefined ? {} : { language }) },
    ];
  });
}
