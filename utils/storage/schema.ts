import type { DBSchema } from 'idb';

/** Stories are unique only within their feed, so both make the key. */
export type RowKey = [feed: string, id: string];

/** What the database knows of a story's words: any JSON with the terms to find it by. Derived by the engine. */
export interface IndexedVector {
  readonly terms: readonly string[];
}

/** Source data is `unknown` here: a disk is a door, and what comes back from it is parsed. */
export interface StoryRowOnDisk {
  readonly feed: string;
  readonly id: string;
  readonly story: unknown;
  /** Canonical addresses of the sources. Derived by the engine. */
  readonly addresses: readonly string[];
  /** When it was last written. */
  readonly stored: string;
}

export interface VectorRowOnDisk {
  readonly feed: string;
  readonly id: string;
  readonly vector: IndexedVector;
}

export interface PinRowOnDisk {
  readonly feed: string;
  readonly id: string;
  readonly pinned: string;
  /** A copy: the pin outlives its feed. */
  readonly story: unknown;
  readonly notify?: unknown;
  readonly told?: unknown;
}

/** A pinned story as it was from a moment on. */
export interface RevisionRowOnDisk {
  readonly feed: string;
  readonly id: string;
  /** When it became so on this machine. */
  readonly at: string;
  readonly story: unknown;
  /** When the reader had it before them as it was. */
  readonly visits: unknown;
}

export interface RejectionRowOnDisk {
  /** Canonical address. */
  readonly article: string;
  readonly feed: string;
  readonly id: string;
  readonly at: string;
}

export interface EntryRowOnDisk {
  readonly key: string;
  readonly told?: unknown;
  readonly read?: unknown;
  readonly carriers: readonly string[];
  readonly feeds: readonly string[];
  readonly unread: readonly string[];
  readonly address?: string;
  readonly fingerprint?: string;
  readonly at: string;
  readonly readAt?: string;
  readonly site?: string;
}

export interface LibraryRowOnDisk {
  readonly id: string;
  readonly kind: string;
  readonly updated: string;
  /** What it can be found by, such as `collection c1`; none where it was deleted. */
  readonly keys: readonly string[];
  readonly record: unknown;
}

export interface VisitRowOnDisk {
  readonly feed: string;
  readonly id: string;
  readonly last: unknown;
  readonly before?: unknown;
}

/** A cluster as the engine made it: derived, so it is read only by the engine version that wrote it (`derived.ts`). */
export interface ClusterRowOnDisk {
  readonly id: number;
  readonly cluster: unknown;
  /** When an entry last joined it, in milliseconds since 1970. */
  readonly last: number;
}

/** In how many clusters a word stands, and the latest of them. */
export interface PostingRowOnDisk {
  readonly term: string;
  readonly count: number;
  readonly clusters: readonly number[];
  readonly days?: readonly number[];
}

/** Where an entry went, and why. Entries that wait have no cluster. */
export interface PlacementRowOnDisk {
  /** The entry's key. */
  readonly entry: string;
  /** Left out of the index where it is not a number. */
  readonly cluster: number | null;
  readonly how: string;
  readonly reasons?: unknown;
}

/** Two clusters that were found to be one, with what it takes to part them again. */
export interface MergeRowOnDisk {
  readonly into: number;
  readonly from: number;
  readonly at: string;
  readonly merge: unknown;
}

/** The reader's word on entries: `left` and `right` are told of one event, or of two. Names of entries, not of clusters. */
export interface CorrectionRowOnDisk {
  readonly id: string;
  readonly kind: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** All of them, to be found by. */
  readonly entries: readonly string[];
  readonly at: string;
}

/** Some words of a segment of the library's index, with the documents that they stand in. Packed by the engine. */
export interface SearchPostingsRowOnDisk {
  readonly segment: number;
  readonly last: string;
  readonly part: number;
  readonly base: number;
  readonly total?: number;
  readonly words: string;
  readonly data: Uint8Array;
}

export interface SearchWordsRowOnDisk {
  readonly segment: number;
  readonly last: string;
  readonly words: string;
}

/** A row that can be found, under the number that stands for it in postings. */
export interface SearchDocumentRowOnDisk {
  /** See `searchKey`. */
  readonly key: string;
  readonly document: number;
  /** Of all that was read of it: the same as long as it need not be read again. */
  readonly mark: string;
}

export interface SearchColumnRowOnDisk {
  readonly chunk: number;
  readonly kinds: Uint8Array;
  readonly days: Uint16Array;
}

/** The database as the last migration leaves it. */
export interface Schema extends DBSchema {
  feeds: { key: string; value: { readonly url: string } };
  stories: {
    key: RowKey;
    value: StoryRowOnDisk;
    indexes: { 'by-address': string; 'by-updated': string };
  };
  vectors: { key: RowKey; value: VectorRowOnDisk; indexes: { 'by-term': string } };
  pins: { key: RowKey; value: PinRowOnDisk };
  revisions: { key: [feed: string, id: string, at: string]; value: RevisionRowOnDisk };
  rejections: {
    key: [article: string, feed: string, id: string];
    value: RejectionRowOnDisk;
    indexes: { 'by-feed': string };
  };
  entries: {
    key: string;
    value: EntryRowOnDisk;
    indexes: {
      'by-carrier': string;
      'by-feed': string;
      'by-unread': string;
      'by-address': string;
      'by-fingerprint': string;
      'by-time': string;
      'by-read': string;
      'by-site': string;
    };
  };
  library: {
    key: string;
    value: LibraryRowOnDisk;
    indexes: { 'by-kind': string; 'by-key': string; 'by-collection': [collection: string, updated: string] };
  };
  visits: { key: RowKey; value: VisitRowOnDisk; indexes: { 'by-time': string } };
  clusters: { key: number; value: ClusterRowOnDisk; indexes: { 'by-last': number } };
  postings: { key: string; value: PostingRowOnDisk };
  placements: { key: string; value: PlacementRowOnDisk; indexes: { 'by-cluster': number } };
  merges: {
    key: [into: number, from: number];
    value: MergeRowOnDisk;
    indexes: { 'by-time': string };
  };
  corrections: { key: string; value: CorrectionRowOnDisk; indexes: { 'by-entry': string } };
  searchPostings: {
    key: [segment: number, last: string, part: number];
    value: SearchPostingsRowOnDisk;
  };
  searchWords: { key: [segment: number, last: string]; value: SearchWordsRowOnDisk };
  searchDocuments: {
    key: string;
    value: SearchDocumentRowOnDisk;
    indexes: { 'by-document': number };
  };
  searchColumns: { key: number; value: SearchColumnRowOnDisk };
  searchQueue: { key: string; value: { readonly key: string } };
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
}
