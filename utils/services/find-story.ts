import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { matchArticle } from '@/utils/engine/match/match-article';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { queryTerms } from '@/utils/engine/match/query-terms';
import type { StoryVector } from '@/utils/engine/match/story-vector';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Article } from '@/utils/model/article';
import type { Match, StoryKey } from '@/utils/model/story-lookup';
import type { Database } from '@/utils/storage/open-database';
import { listRejections } from '@/utils/storage/rejections';
import { countStories, findStoriesByAddress, type StoryRow } from '@/utils/storage/stories';
import { countTerms, storiesWithTerms } from '@/utils/storage/vectors';

export interface FoundStory {
  readonly key: StoryKey;
  readonly match: Match;
}

/** The story that lists the article's address as a source; of several the latest. Null where none does. */
export async function findStoryByAddress(db: Database, article: Article): Promise<FoundStory | null> {
  const address = canonicalUrl(article.url);
  if (!address) return null;
  const refused = await refusals(db, article);
  const rows = (await findStoriesByAddress(db, address)).filter((row) => !refused(row));
  const latest = rows.sort((a, b) => compareText(b.story.updated, a.story.updated))[0];
  return latest ? { key: keyOf(latest), match: { by: 'address' } } : null;
}

/** The story that tells of the article's event, by its words; null where none is sure enough. Loads no index. */
export async function findStoryByContent(db: Database, article: Article): Promise<FoundStory | null> {
  const document: MatchDocument = { ...article, title: article.headline };
  const terms = queryTerms(document);
  const [df, stories] = await Promise.all([countTerms(db, terms), countStories(db)]);
  if (stories === 0) return null;
  const rows = await storiesWithTerms<StoryVector>(db, candidateTerms(terms, df, stories));
  const refused = await refusals(db, article);
  const candidates = rows
    .filter((row) => !refused(row))
    .map((row) => ({ key: keyOf(row), vector: row.vector }));
  const best = matchArticle(document, candidates, { stories, df });
  return best ? { key: best.key, match: { by: 'content', score: best.score, terms: best.terms } } : null;
}

/** "Not this story?": what the reader has once refused for this article is not offered again. */
async function refusals(db: Database, article: Article): Promise<(key: StoryKey) => boolean> {
  const keys = new Set(
    (await listRejections(db, canonicalUrl(article.url) ?? article.url)).map(
      ({ feed, id }) => `${feed}\n${id}`,
    ),
  );
  return ({ feed, id }) => keys.has(`${feed}\n${id}`);
}

const keyOf = ({ feed, id }: StoryKey | StoryRow): StoryKey => ({ feed, id });
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
