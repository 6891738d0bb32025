import { type Cluster, clusterId, type Posting, type StreamState } from '@/utils/engine/cluster/cluster';
import { clusterModel, newCohort } from '@/utils/engine/cluster/cluster-model';
import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { strongest } from '@/utils/engine/match/strongest';
import { relativeIdf, type TermStatistics } from '@/utils/engine/match/term-statistics';
import type { ClusterStore } from './cluster-store';

/** A word's latest clusters; a word of more tells nothing, and a row must stay small. */
const postingLimit = 256;
/** Patterns of titles lie on shelves of limited length, so that the latest are known and their number stays bounded. */
const shelves = 1_024;
const patternsPerShelf = 64;
/** So many clusters are read for an entry. */
const candidateLimit = 32;

const shelfOf = (name: number): string => `\u0001${name % shelves}`;

/** The term under which a pattern of titles is kept. */
export const patternTerm = (pattern: string): string => shelfOf(clusterId(pattern));

interface Flushed {
  readonly changed: readonly Cluster[];
  readonly removed: readonly number[];
  readonly founded: ReadonlySet<number>;
}

/** One batch's view of the clusters: what was read is kept, what changed is written once, by `flush`. */
export class ClusterSession {
  readonly #store: ClusterStore;
  readonly #postings = new Map<string, Posting>();
  readonly #clusters = new Map<number, Cluster | undefined>();
  readonly #changedPostings = new Set<string>();
  readonly #changedClusters = new Set<number>();
  /** Those that the store has. */
  readonly #stored = new Set<number>();
  readonly model: typeof clusterModel;
  /** Each question that this session does not know the answer of is a way there and back. */
  readonly isFar: boolean;
  state: StreamState;

  private constructor(store: ClusterStore, state: StreamState, model: typeof clusterModel) {
    this.model = model;
    this.#store = store;
    this.isFar = store.isFar ?? false;
    this.state = state;
  }

  static async open(store: ClusterStore, model = clusterModel): Promise<ClusterSession> {
    const state = await store.readState();
    return new ClusterSession(store, state ?? { stories: 0, cohort: newCohort, due: [] }, model);
  }

  /** Lets messages to the worker have their turn. */
  async pause(): Promise<void> {
    await this.#store.pause?.();
  }

  async statistics(terms: readonly string[]): Promise<TermStatistics> {
    await this.#loadPostings(terms);
    const df = new Map(terms.map((term) => [term, this.#postings.get(term)?.count ?? 0]));
    return { stories: this.state.stories, df };
  }

  /** The clusters that share the rarest of these words, whose statistics were asked for before; at most 32. */
  async candidates(
    terms: readonly string[],
    statistics: TermStatistics,
    except?: number,
  ): Promise<readonly Cluster[]> {
    return this.clusters(this.candidateIds(terms, statistics, except));
  }

  candidateIds(terms: readonly string[], statistics: TermStatistics, except?: number): readonly number[] {
    const weights = new Map<number, number>();
    for (const term of candidateTerms(terms, statistics.df, statistics.stories)) {
      const idf = relativeIdf(term, statistics);
      for (const id of this.#postings.get(term)?.clusters ?? []) {
        if (id !== except) weights.set(id, (weights.get(id) ?? 0) + idf * idf);
      }
    }
    return strongest(weights, candidateLimit);
  }

  /** Those of the clusters that are still there. */
  async clusters(ids: readonly number[]): Promise<readonly Cluster[]> {
    const missing = ids.filter((id) => !this.#clusters.has(id));
    if (missing.length > 0) {
      const rows = await this.#store.readClusters(missing);
      for (const [i, id] of missing.entries()) {
        this.#clusters.set(id, rows[i]);
        if (rows[i] !== undefined) this.#stored.add(id);
      }
    }
    return ids.flatMap((id) => this.#clusters.get(id) ?? []);
  }

  /** The cluster that holds one of the entries: one of those that held them before, or one that this batch has touched. */
  async holding(entries: readonly string[], before: readonly number[]): Promise<Cluster | undefined> {
    await this.clusters(before);
    return [...this.#clusters.values()].find((cluster) =>
      cluster?.entries.some((key) => entries.includes(key)),
    );
  }

  async put(cluster: Cluster): Promise<void> {
    const [before] = await this.clusters([cluster.id]);
    if (before === undefined) this.state = { ...this.state, stories: this.state.stories + 1 };
    await this.#index(cluster.id, before?.vector.terms ?? [], cluster.vector.terms);
    this.#clusters.set(cluster.id, cluster);
    this.#changedClusters.add(cluster.id);
  }

  async remove(cluster: Cluster): Promise<void> {
    this.state = { ...this.state, stories: this.state.stories - 1 };
    await this.#index(cluster.id, cluster.vector.terms, []);
    this.#clusters.set(cluster.id, undefined);
    this.#changedClusters.add(cluster.id);
  }

  /** When a pattern of titles was last used before `day`, which is then its last use. */
  async markPattern(pattern: string, day: number | undefined): Promise<number | undefined> {
    const name = clusterId(pattern);
    const term = shelfOf(name);
    await this.#loadPostings([term]);
    const { clusters, days = [] } = this.#posting(term);
    const place = clusters.indexOf(name);
    const last = days[place];
    if (day !== undefined && (last === undefined || day > last)) {
      const others = clusters.flatMap((other, i) => (i === place ? [] : [[other, days[i] ?? 0] as const]));
      const kept = [...others, [name, day] as const].slice(-patternsPerShelf);
      const row = { clusters: kept.map(([key]) => key), days: kept.map(([, used]) => used) };
      this.#setPosting({ term, count: kept.length, ...row });
    }
    return last;
  }

  /** Writes what changed. Tells which clusters are new or different, which of them are new, and the ids of those that are gone. */
  async flush(): Promise<Flushed> {
    const ids = [...this.#changedClusters];
    const changed = ids.flatMap((id) => this.#clusters.get(id) ?? []);
    const removed = ids.filter((id) => this.#clusters.get(id) === undefined);
    const postings = [...this.#changedPostings].flatMap((term) => this.#postings.get(term) ?? []);
    await this.#store.write({ state: this.state, clusters: changed, removed, postings });
    this.#changedClusters.clear();
    this.#changedPostings.clear();
    const founded = new Set(ids.filter((id) => !this.#stored.has(id)));
    for (const { id } of changed) this.#stored.add(id);
    return { changed, removed, founded };
  }

  async #loadPostings(terms: readonly string[]): Promise<void> {
    const missing = terms.filter((term) => !this.#postings.has(term));
    if (missing.length === 0) return;
    const rows = await this.#store.readPostings(missing);
    for (const [i, term] of missing.entries())
      this.#postings.set(term, rows[i] ?? { term, count: 0, clusters: [] });
  }

  async #index(id: number, before: readonly string[], after: readonly string[]): Promise<void> {
    const old = new Set(before);
    const now = new Set(after);
    const gained = after.filter((term) => !old.has(term));
    const lost = before.filter((term) => !now.has(term));
    await this.#loadPostings([...gained, ...lost]);
    for (const term of gained) {
      const { count, clusters } = this.#posting(term);
      this.#setPosting({ term, count: count + 1, clusters: [...clusters, id].slice(-postingLimit) });
    }
    for (const term of lost) {
      const { count, clusters } = this.#posting(term);
      this.#setPosting({ term, count: count - 1, clusters: clusters.filter((other) => other !== id) });
    }
  }

  #posting(term: string): Posting {
    return this.#postings.get(term) ?? { term, count: 0, clusters: [] };
  }

  #setPosting(posting: Posting): void {
    this.#postings.set(posting.term, posting);
    this.#changedPostings.add(posting.term);
  }
}
