import MiniSearch from 'minisearch';
import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { matchArticle } from '@/utils/engine/match/match-article';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { queryTerms } from '@/utils/engine/match/query-terms';
import type { StoryVector } from '@/utils/engine/match/story-vector';
import { indexOf } from '../tasks/matches';
import type { Job } from './job';
import { type SyntheticStory, syntheticStories } from './synthetic-stories';

const peerName = 'minisearch';
const size = 100;

/** The last report of each story is asked for, the others are what is known of it. */
function told(count: number): { known: SyntheticStory[]; asked: MatchDocument; right: string } {
  const stories = syntheticStories(count);
  const middle = stories[Math.floor(count / 2)];
  const known = stories.map(({ id, articles }) => ({ id, articles: articles.slice(0, -1) }));
  return { known, asked: middle?.articles.at(-1) ?? { title: '' }, right: middle?.id ?? '' };
}

const options = { fields: ['title', 'text'], storeFields: ['story'] };

function searchOf(stories: readonly SyntheticStory[]): MiniSearch {
  const search = new MiniSearch(options);
  search.addAll(
    stories.flatMap(({ id, articles }) =>
      articles.map((article, i) => ({ ...article, id: `${id}.${i}`, story: id })),
    ),
  );
  return search;
}

/** The peer is asked as one would ask it: with the headline and the first sentences. */
const questionOf = ({ title, text }: MatchDocument): string => `${title} ${(text ?? '').slice(0, 400)}`;

const matching: Job = {
  name: 'match an article, index warm',
  peerName,
  unit: 'stories',
  size,
  ours(count) {
    const { known, asked, right } = told(count);
    const index = indexOf(known);
    return () => {
      const { candidates, statistics } = index.lookUp(asked);
      const found = matchArticle(asked, candidates, statistics)?.key;
      if (found !== right) throw new Error(`found ${found} in place of ${right}`);
    };
  },
  peer(count) {
    const { known, asked } = told(count);
    const search = searchOf(known);
    return () => search.search(questionOf(asked));
  },
};

const coldStart: Job = {
  name: 'match an article, from what is on disk',
  peerName,
  unit: 'stories',
  size,
  ours(count) {
    const { known, asked } = told(count);
    const disk = storedRows(known);
    return () => matchFromDisk(asked, disk);
  },
  peer(count) {
    const { known, asked } = told(count);
    const json = JSON.stringify(searchOf(known));
    return () => MiniSearch.loadJSON(json, options).search(questionOf(asked));
  },
};

/** Stands in for the database: rows as text, and its own index of their terms, which nobody has to load. */
interface Disk {
  readonly rows: readonly string[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

function storedRows(stories: readonly SyntheticStory[]): Disk {
  const vectors = stories.map(({ articles }) => buildStoryVector(articles));
  const postings = new Map<string, number[]>();
  for (const [row, { terms }] of vectors.entries()) {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(row);
      else postings.set(term, [row]);
    }
  }
  return { rows: vectors.map((vector) => JSON.stringify(vector)), postings };
}

function matchFromDisk(asked: MatchDocument, { rows, postings }: Disk) {
  const terms = queryTerms(asked);
  const df = new Map(terms.map((term) => [term, postings.get(term)?.length ?? 0]));
  const keys = new Set(candidateTerms(terms, df, rows.length).flatMap((term) => postings.get(term) ?? []));
  const candidates = [...keys].map((key) => ({ key, vector: JSON.parse(rows[key] ?? '') as StoryVector }));
  return matchArticle(asked, candidates, { stories: rows.length, df });
}

const indexing: Job = {
  name: 'index stories',
  peerName,
  unit: 'stories',
  size,
  ours(count) {
    const { known } = told(count);
    return () => indexOf(known);
  },
  peer(count) {
    const { known } = told(count);
    return () => searchOf(known);
  },
};

export const matchingJobs: readonly Job[] = [matching, coldStart, indexing];
