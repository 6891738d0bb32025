import type { Entry } from './entry';

/** What an entry is known by besides its feed's own id. Derived by the engine. */
export interface IdentifiedEntry {
  readonly entry: Entry;
  /** Canonical address; none where it cannot tell one article from another (a home page). */
  readonly address?: string;
  /** Of headline, first words and moment. */
  readonly fingerprint?: string;
}

/**
 * One article, however many feeds tell of it. `told` is the word of the feed that told it first (or is the first of those
 * still subscribed), `read` what the reader had open; at least one is there. Feeds that tell the same article are in
 * `feeds`, each with its own id for it in `carriers` (`carrierOf`).
 */
export interface StoredEntry {
  readonly key: string;
  readonly told?: Entry;
  readonly read?: Entry;
  readonly carriers: readonly string[];
  readonly feeds: readonly string[];
  /** The same feeds until the reader has seen it, then none. */
  readonly unread: readonly string[];
  readonly address?: string;
  readonly fingerprint?: string;
  /** Where it stands in time: when it was published, but never later than it was seen, whatever the feed says. */
  readonly at: string;
  /** When the reader last had it open, where that was kept. */
  readonly readAt?: string;
  /** The host on which it was read. */
  readonly site?: string;
}

export const carrierOf = ({ feed, id }: Pick<Entry, 'feed' | 'id'>): string => `${feed}\n${id}`;

/** The article with all that is known of it: what its feed tells, with the text that was read. */
export function entryOf({ told, read }: StoredEntry): Entry {
  if (!told || !read) {
    const entry = told ?? read;
    if (!entry) throw new Error('an entry without words');
    return entry;
  }
  // The longer text: a page behind a wall shows less than its own feed may tell.
  const text = (told.text ?? '').length > (read.text ?? '').length ? told.text : read.text;
  return { ...read, ...told, ...(text === undefined ? {} : { text }) };
}
