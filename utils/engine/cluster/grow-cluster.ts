import type { DocumentProfile } from '@/utils/engine/match/document-profile';
import { emptyVector, growStoryVector, mergeStoryVectors } from '@/utils/engine/match/grow-story-vector';
import { publishedDay } from '@/utils/engine/match/published-day';
import { type Cluster, type ClusterEntry, clusterId, entryLimit, familyLimit } from './cluster';

export function foundCluster(entry: ClusterEntry, profile: DocumentProfile): Cluster {
  const empty: Cluster = {
    id: clusterId(entry.key),
    vector: emptyVector,
    size: 0,
    entries: [],
    count: 0,
    families: [],
    merged: [],
    apart: [],
    strangers: [],
  };
  return joinCluster(empty, entry, profile);
}

export function joinCluster(cluster: Cluster, entry: ClusterEntry, profile: DocumentProfile): Cluster {
  const day = publishedDay(entry.document.published);
  return {
    ...countCopy(cluster, entry),
    vector: growStoryVector(cluster.vector, cluster.size, profile, day),
    size: cluster.size + 1,
  };
}

/** A copy adds nothing to what a story says. */
export const countCopy = (cluster: Cluster, entry: ClusterEntry): Cluster => ({
  ...cluster,
  entries: union(cluster.entries, [entry.key], entryLimit),
  count: cluster.count + 1,
  families: entry.family === '' ? cluster.families : union(cluster.families, [entry.family], familyLimit),
  apart: [...new Set([...cluster.apart, ...(entry.refused ?? [])])],
  strangers: [...new Set([...cluster.strangers, ...(entry.strangers ?? [])])],
});

/** `from` becomes part of `into`, which keeps its id. */
export const mergeClusters = (into: Cluster, from: Cluster): Cluster => ({
  id: into.id,
  vector: mergeStoryVectors(into.vector, into.size, from.vector, from.size),
  size: into.size + from.size,
  entries: union(into.entries, from.entries, entryLimit),
  count: into.count + from.count,
  families: union(into.families, from.families, familyLimit),
  merged: [...into.merged, from.id, ...from.merged],
  apart: [...new Set([...into.apart, ...from.apart])],
  strangers: [...new Set([...into.strangers, ...from.strangers])],
});

const union = (a: readonly string[], b: readonly string[], most: number): readonly string[] =>
  a.length >= most ? a : [...new Set([...a, ...b])].slice(0, most);

/** An entry that is gone no longer counts. What it said of the story stays in the vector: it was true of it. */
export const leaveCluster = (cluster: Cluster, key: string): Cluster => ({
  ...cluster,
  entries: cluster.entries.filter((entry) => entry !== key),
  count: cluster.count - 1,
});
