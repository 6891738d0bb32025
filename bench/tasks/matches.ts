import { readFileSync } from 'node:fs';
import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { matchArticle } from '@/utils/engine/match/match-article';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { queryTerms } from '@/utils/engine/match/query-terms';
import { type Candidate, rankStories } from '@/utils/engine/match/rank-stories';

interface StoryRow {
  readonly id: string;
  readonly articles: readonly MatchDocument[];
}

interface QueryRow extends MatchDocument {
  readonly id: string;
}

/** Rows of a JSON Lines file. The scorer's files are trusted to have the shape that it documents. */
export function readRows<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** The database's part in memory: which stories hold a term. */
export class StoryIndex {
  readonly #postings = new Map<string, Candidate<string>[]>();
  #size = 0;

  add(candidate: Candidate<string>): void {
    this.#size += 1;
    for (const term of candidate.vector.terms) {
      const list = this.#postings.get(term);
      if (list === undefined) this.#postings.set(term, [candidate]);
      else list.push(candidate);
    }
  }

  /** What the extension reads for an article: counts for its words, and the stories that share a rare one. */
  lookUp(article: MatchDocument) {
    const terms = queryTerms(article);
    const df = new Map(terms.map((term) => [term, this.#postings.get(term)?.length ?? 0]));
    const rare = candidateTerms(terms, df, this.#size);
    const candidates = new Set(rare.flatMap((term) => this.#postings.get(term) ?? []));
    return { candidates: [...candidates], statistics: { stories: this.#size, df } };
  }
}

export function indexOf(stories: readonly StoryRow[]): StoryIndex {
  const index = new StoryIndex();
  for (const { id, articles } of stories) index.add({ key: id, vector: buildStoryVector(articles) });
  return index;
}

/** `matches STORIES.jsonl QUERIES.jsonl`: rows {"id", "story", "best", "score", "terms"}. */
export async function predictMatches([storiesPath = '', queriesPath = '']: string[]): Promise<void> {
  const index = indexOf(readRows<StoryRow>(storiesPath));
  for (const query of readRows<QueryRow>(queriesPath)) {
    const { candidates, statistics } = index.lookUp(query);
    const best = rankStories(query, candidates, statistics)[0];
    const match = matchArticle(query, candidates, statistics);
    const row = {
      id: query.id,
      story: match?.key ?? null,
      best: best?.key ?? null,
      score: best?.score ?? 0,
      terms: match?.terms ?? [],
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
