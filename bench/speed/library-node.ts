import MiniSearch from 'minisearch';
import type { Cluster, Posting } from '@/utils/engine/cluster/cluster';
import { matchArticle } from '@/utils/engine/match/match-article';
import { queryTerms } from '@/utils/engine/match/query-terms';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';
import type { ClusterStore } from '@/utils/services/clusters/cluster-store';
import { MemoryClusters } from '../tasks/memory-clusters';
import { peerJson, peerOptions } from './library-peer';
import { libraryRows } from './library-rows';
import { median } from './row';
import { askedAbout, clusterIdOf, type Report } from './synthetic-library';

export interface MatchTimes {
  readonly warm: number;
  readonly cold: number;
}

const rounds = 60;
const peerColdRounds = 3;

/** Stands in for the database: every row is text until it is read. */
class TextClusters extends MemoryClusters {
  readonly #texts = { clusters: new Map<number, string>(), postings: new Map<string, string>() };

  constructor(rows: MemoryClusters) {
    super();
    this.state = rows.state;
    for (const [id, row] of rows.clusters) this.#texts.clusters.set(id, JSON.stringify(row));
    for (const [term, row] of rows.postings) this.#texts.postings.set(term, JSON.stringify(row));
  }

  override async readPostings(terms: readonly string[]): Promise<readonly (Posting | undefined)[]> {
    return terms.map((term) => parsed<Posting>(this.#texts.postings.get(term)));
  }

  override async readClusters(ids: readonly number[]): Promise<readonly (Cluster | undefined)[]> {
    return ids.map((id) => parsed<Cluster>(this.#texts.clusters.get(id)));
  }
}

const parsed = <T>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as T);

function memoryOf(articles: number): MemoryClusters {
  const { state, clusters, postings } = libraryRows(articles);
  const store = new MemoryClusters();
  store.state = state;
  for (const cluster of clusters) store.clusters.set(cluster.id, cluster);
  for (const posting of postings) store.postings.set(posting.term, posting);
  return store;
}

async function match(store: ClusterStore, asked: Report): Promise<number | undefined> {
  const session = await ClusterSession.open(store);
  const terms = queryTerms(asked);
  const statistics = await session.statistics(terms);
  const candidates = await session.candidates(terms, statistics);
  const named = candidates.map(({ id, vector }) => ({ key: id, vector }));
  return matchArticle(asked, named, statistics)?.key;
}

const placeOf = (articles: number, i: number): number => Math.floor(((i + 0.5) * articles) / rounds);

async function timesOf(articles: number, count: number, ask: (place: number) => Promise<boolean>) {
  const times: number[] = [];
  let right = 0;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    if (await ask(placeOf(articles, i))) right += 1;
    times.push(performance.now() - start);
  }
  return { milliseconds: median(times), right: right / count };
}

/** Milliseconds of a match: rows at hand in memory (warm), and as text that has to be read (cold). */
export async function nodeTimes(articles: number): Promise<MatchTimes> {
  const store = memoryOf(articles);
  const ask = (from: ClusterStore) => async (place: number) =>
    (await match(from, askedAbout(place))) === clusterIdOf(place);
  const warm = await timesOf(articles, rounds, ask(store));
  const cold = await timesOf(articles, rounds, ask(new TextClusters(store)));
  if (warm.right < 0.8 || cold.right !== warm.right) throw new Error(`${warm.right} found their story`);
  return { warm: warm.milliseconds, cold: cold.milliseconds };
}

/** The same of the peer: its index in memory (warm), and as JSON that has to be loaded (cold). */
export async function peerTimes(articles: number): Promise<MatchTimes> {
  const json = peerJson(articles);
  const load = () => MiniSearch.loadJSON(json, peerOptions);
  const search = load();
  const ask = (of: () => MiniSearch) => async (place: number) => {
    const { title, description } = askedAbout(place);
    return of().search(`${title} ${description}`)[0]?.['story'] === `${clusterIdOf(place)}`;
  };
  const warm = await timesOf(
    articles,
    rounds,
    ask(() => search),
  );
  const cold = await timesOf(articles, peerColdRounds, ask(load));
  return { warm: warm.milliseconds, cold: cold.milliseconds };
}
