import type { MatchDocument } from '@/utils/engine/match/match-document';
import { type StoryVector, storyVectorVersion } from '@/utils/engine/match/story-vector';
import type { Cohort } from './cluster-model';

/** An article as it reaches the clusters. */
export interface ClusterEntry {
  /** Unique and lasting: the entry's key. */
  readonly key: string;
  readonly document: MatchDocument;
  /** Of the publisher (`publisherFamily`); empty where unknown. */
  readonly family: string;
  /** Clusters that the reader has said it does not belong to. */
  readonly refused?: readonly number[];
  /** Keys of entries that it is not to be with, by the reader's word. */
  readonly strangers?: readonly string[];
  /** Keys of entries that it belongs to by the reader's word, and clusters that held them before this batch. */
  readonly kin?: { readonly entries: readonly string[]; readonly clusters: readonly number[] };
}

/** A story as the engine knows it: plain JSON, 1 to 10 kB, stored as it is. */
export interface Cluster {
  /** Made from the key of the entry that founded it (`clusterId`): the same again when clusters are rebuilt. */
  readonly id: number;
  readonly vector: StoryVector;
  /** Texts in `vector`; copies are not counted. */
  readonly size: number;
  /** Keys of its entries in the order of arrival, at most `entryLimit`. */
  readonly entries: readonly string[];
  /** All entries, copies and those beyond the limit included. */
  readonly count: number;
  /** Families of its publishers, at most `familyLimit`; empty where none is known. */
  readonly families: readonly string[];
  /** Ids of clusters that were merged into this one: what the reader said of them holds for it. */
  readonly merged: readonly number[];
  /** Ids of clusters that it is not to be merged with, by the reader's word. */
  readonly apart: readonly number[];
  /** Keys of entries that it is not to hold, by the reader's word. */
  readonly strangers: readonly string[];
}

/** Another number whenever stored clusters would no longer be those that are made now: all are then made anew. */
export const clusterVersion = 3_000 + storyVectorVersion;

export const entryLimit = 500;
export const familyLimit = 32;

/** What decided, for whoever wants to know. */
export interface PlacementReasons {
  /** Words shared with the story, as the entry writes them, those that weighed most first. */
  readonly terms: readonly string[];
  /** Those of them that are names, numbers, or words that at most three stories hold. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly rare: readonly string[];
  /** Days between the entry and the story; null where one has no date. */
  readonly daysApart: number | null;
  /** Log-odds of belonging, and what was asked for. */
  readonly strength: number;
  readonly cut: number;
}

/** Where an entry went. `waits`: it says too little to belong anywhere, or is a column that comes back under one title. */
export type Placement =
  | {
      /** `reader`: by the reader's word, whatever the engine thinks of it. */
      readonly how: 'founded' | 'joined' | 'copy' | 'reader';
      readonly cluster: number;
      readonly reasons?: PlacementReasons;
    }
  | { readonly how: 'waits'; readonly cluster: null };

/** In how many clusters a word stands, and the latest of them. What begins with U+0001 is a shelf of title patterns. */
export interface Posting {
  readonly term: string;
  readonly count: number;
  readonly clusters: readonly number[];
  /** Of a shelf, whose `clusters` are hashes of patterns: when each was last used, in days since 1970. */
  readonly days?: readonly number[];
}

/** What is known of the stream as a whole. */
export interface StreamState {
  /** Live clusters. */
  readonly stories: number;
  readonly cohort: Cohort;
  /** Small clusters that are to be looked at again when so many entries have been seen. */
  readonly due: readonly DueLook[];
}

export interface DueLook {
  readonly cluster: number;
  readonly at: number;
  readonly looks: number;
}

/** Two stories that the second look found to be one; enough to undo it. */
export interface ClusterMerge {
  readonly from: Cluster;
  readonly into: number;
  readonly strength: number;
  readonly cut: number;
}

/** FNV-1a, 53 bits in two halves: a number, since postings hold many. */
export function clusterId(key: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < key.length; i++) {
    high = Math.imul(high ^ key.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ key.charCodeAt(i), 0x85ebca6b);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
