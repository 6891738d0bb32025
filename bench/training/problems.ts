import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { readRows } from '../tasks/matches';
import { randomOf } from './random';
import { shuffledBy } from './shuffled';

/** Stories and the articles to match with them, as the scorer of `matches` sees them. */
export interface Problem {
  readonly set: string;
  /** The split that comes with the set, which the figures are told of; others are only trained on. */
  readonly given: boolean;
  readonly stories: readonly { readonly id: string; readonly articles: readonly MatchDocument[] }[];
  readonly queries: readonly (MatchDocument & { readonly id: string; readonly story: string | null })[];
}

type Row = MatchDocument & { readonly id: string };

/** Pages come with their text, feeds with a lead, aggregators with a title: the matcher meets all of them. */
const views = {
  full: (row: Row): Row => row,
  lead: (row: Row): Row => ({
    ...row,
    description: null,
    text: row.description || (row.text ?? '').slice(0, 300),
  }),
  title: (row: Row): Row => ({ ...row, description: null, text: '' }),
};

/** The set's own split, and `splits` random ones for each view of its articles that shows something else. */
export function problemsOf(data: string, set: string, splits: number): Problem[] {
  const problems = [givenProblem(join(data, 'matches', set), set)];
  const folder = join(data, 'clusters', set);
  if (!existsSync(folder)) return problems;
  const rows = readRows<Row>(join(folder, 'articles.jsonl'));
  const gold = readRows<{ id: string; cluster: string }>(join(folder, 'gold.jsonl'));
  const clusters = new Map(gold.map(({ id, cluster }) => [id, cluster]));
  const withText = rows.some((row) => row.text);
  for (let seed = 1; seed <= splits; seed++) {
    for (const view of withText ? Object.values(views) : [views.full]) {
      problems.push(randomProblem(set, rows.map(view), (id) => clusters.get(id) ?? id, randomOf(seed)));
    }
  }
  return problems;
}

function givenProblem(folder: string, set: string): Problem {
  const gold = readRows<{ id: string; story: string | null }>(join(folder, 'gold.jsonl'));
  const stories = new Map(gold.map(({ id, story }) => [id, story]));
  const queries = readRows<Row>(join(folder, 'queries.jsonl'));
  return {
    set,
    given: true,
    stories: readRows(join(folder, 'stories.jsonl')),
    queries: queries.map((row) => ({ ...row, story: stories.get(row.id) ?? null })),
  };
}

const queryLimit = 400;

/** Half to four fifths of the clusters are known, each by some of its articles; all other articles are asked for. */
function randomProblem(
  set: string,
  rows: Row[],
  clusterOf: (id: string) => string,
  random: () => number,
): Problem {
  const clusters = new Map<string, Row[]>();
  for (const row of shuffledBy(rows, random)) {
    const cluster = clusterOf(row.id);
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), row]);
  }
  const known = 0.5 + 0.3 * random();
  const split = [...clusters].map(([id, members]) => {
    const size = Math.max(
      1,
      Math.min(members.length - 1, 1 + Math.floor(random() * random() * members.length)),
    );
    return { id, members, told: random() < known ? size : 0 };
  });
  const queries = split.flatMap(({ id, members, told }) =>
    members.slice(told).map((row) => ({ ...row, story: told > 0 ? id : null })),
  );
  return {
    set,
    given: false,
    stories: split.flatMap(({ id, members, told }) =>
      told > 0 ? [{ id, articles: members.slice(0, told) }] : [],
    ),
    queries: shuffledBy(queries, random).slice(0, queryLimit),
  };
}
