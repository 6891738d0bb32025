import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { matchArticle } from '@/utils/engine/match/match-article';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { queryTerms } from '@/utils/engine/match/query-terms';
import { rankStories } from '@/utils/engine/match/rank-stories';
import type { StoryVector } from '@/utils/engine/match/story-vector';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Article } from '@/utils/model/article';
import { deviceFeed } from '@/utils/model/device-feed';
import type { Match, StoryKey } from '@/utils/model/story-lookup';
import type { Database } from '@/utils/storage/open-database';
import { listRejections } from '@/utils/storage/rejections';
import { findStoriesByAddress, type StoryRow } from '@/utils/storage/stories';
import { countTerms, countVectors, storiesWithTerms } from '@/utils/storage/vectors';
import { candidateClusters, readDevicePostings } from './clusters/candidate-clusters';

export interface FoundStory {
  readonly key: StoryKey;
  readonly match: Match;
}

/** The story that lists the article's address as a source; of several one that a feed tells, then the latest. Null where none does. */
export async function findStoryByAddress(db: Database, article: Article): Promise<FoundStory | null> {
  const address = canonicalUrl(article.url);
  if (!address) return null;
  const refused = await refusals(db, article);
  const rows = (await findStoriesByAddress(db, address)).filter((row) => !refused(row));
  const latest = rows.sort(
    (a, b) => Number(isMadeHere(a)) - Number(isMadeHere(b)) || compareText(b.story.updated, a.story.updated),
  )[0];
  return latest ? { key: keyOf(latest), match: { by: 'address' } } : null;
}

/** The story that tells of the article's event, by its words; null where none is sure enough. Loads no index. */
export async function findStoryByContent(db: Database, article: Article): Promise<FoundStory | null> {
  const document = documentOf(article);
  const found = await candidatesFor(db, article, document);
  const surest = found && matchArticle(document, found.candidates, found.statistics);
  const best = surest && isMadeHere(surest.key) ? (toldStory(document, found) ?? surest) : surest;
  return best ? { key: best.key, match: { by: 'content', score: best.score, terms: best.terms } } : null;
}

const isMadeHere = ({ feed }: Pick<StoryKey, 'feed'>): boolean => feed === deviceFeed;

/** Does a feed tell it? Then nothing else has to be looked for. */
export const isTold = (found: FoundStory | null): boolean => found !== null && !isMadeHere(found.key);

/** Of what address and words have found: one that a feed tells, by address first; else one that was made here, the same. */
export const rather = (byAddress: FoundStory | null, byWords: FoundStory | null): FoundStory | null =>
  !isTold(byAddress) && isTold(byWords) ? byWords : (byAddress ?? byWords);

/** A story that a feed tells goes before one that was made here, if it is sure enough by itself: people chose its sources and words. */
function toldStory(document: MatchDocument, { candidates, statistics }: Candidates) {
  return matchArticle(
    document,
    candidates.filter(({ key }) => !isMadeHere(key)),
    statistics,
  );
}

type Candidates = NonNullable<Awaited<ReturnType<typeof candidatesFor>>>;

/** So many other stories are offered for "not this story?". */
const mostOffered = 3;
/** In log-odds: what shares a rare word and no more is not even offered. */
const leastOffered = -3;

/** The stories that come next to mind for an article, the likeliest first, without those that the reader has refused. */
export async function findNextStories(
  db: Database,
  article: Article,
  shown: StoryKey | null,
): Promise<readonly StoryKey[]> {
  const document = documentOf(article);
  const found = await candidatesFor(db, article, document);
  if (!found) return [];
  return rankStories(document, found.candidates, found.statistics)
    .filter(({ strength }) => strength >= leastOffered)
    .map(({ key }) => key)
    .filter(({ feed, id }) => feed !== shown?.feed || id !== shown.id)
    .slice(0, mostOffered);
}

const documentOf = (article: Article): MatchDocument => ({ ...article, title: article.headline });

/** Stories of feeds and of this device that share rare words with the article, counted together. */
async function candidatesFor(db: Database, article: Article, document: MatchDocument) {
  const terms = queryTerms(document);
  const [told, device] = await Promise.all([countVectors(db), readDevicePostings(db, terms)]);
  const counted = told === 0 ? new Map<string, number>() : await countTerms(db, terms);
  const stories = told + device.statistics.stories;
  if (stories === 0) return null;
  const df = new Map(
    terms.map((term) => [term, (counted.get(term) ?? 0) + (device.statistics.df.get(term) ?? 0)]),
  );
  const [rows, clusters, refused] = await Promise.all([
    storiesWithTerms<StoryVector>(db, candidateTerms(terms, counted, told)),
    candidateClusters(db, terms, device),
    refusals(db, article),
  ]);
  const ofFeeds = rows.map((row) => ({ key: keyOf(row), vector: row.vector }));
  const candidates = [...ofFeeds, ...clusters].filter(({ key }) => !refused(key));
  return { candidates, statistics: { stories, df } };
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
