import type { IDBPTransaction, StoreNames } from 'idb';
import type { PostingRowOnDisk, Schema } from './schema';
import { deleteAll, putAll } from './write-all';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const prefix = 'postings\n';
const pageKey = (page: number) => `${prefix}${`${page}`.padStart(15, '0')}`;

/** All pages in `meta`. */
export const journalRange = (): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** So many pages wait at most. A word that comes back within as many batches is written into its own row once for all of them. */
const mostPages = 16;
/** What fewer words changed is not worth a page: their rows are written at once. */
const leastWords = 400;

interface Pending {
  readonly row: PostingRowOnDisk;
  /** The latest page that tells it. */
  readonly page: number;
}

/**
 * Postings that a large batch has changed, as one row of `meta` (a page) instead of a row each. A batch of fifty entries changes a
 * thousand words, most of which the next batch changes again, and a request costs more than what it writes. The oldest page goes
 * into the words' own rows when there are too many of them, except for what a later one tells anew. What it
 * remembers of the pages is true as long as nobody else writes and no transaction fails.
 */
export class PostingJournal {
  readonly #pending = new Map<string, Pending>();
  readonly #pages: number[] = [];

  static async read(transaction: Reading): Promise<PostingJournal> {
    const journal = new PostingJournal();
    for (const { key, value } of await transaction.objectStore('meta').getAll(journalRange()))
      journal.#keep(Number(key.slice(prefix.length)), value as readonly PostingRowOnDisk[]);
    return journal;
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }

  /** A row that stands in a page; its count is 0 where the word is gone. Undefined where only the word's own row tells. */
  get(term: string): PostingRowOnDisk | undefined {
    return this.#pending.get(term)?.row;
  }

  /** Writes changed rows; those whose count is 0 go. Returns what was written into words' own rows. */
  append(transaction: Writing, rows: readonly PostingRowOnDisk[]): readonly PostingRowOnDisk[] {
    if (this.isEmpty && rows.length < leastWords) {
      writeRows(transaction, rows);
      return rows;
    }
    const page = (this.#pages.at(-1) ?? 0) + 1;
    this.#keep(page, rows);
    putAll(transaction, 'meta', [{ key: pageKey(page), value: rows }]);
    return this.#pages.length > mostPages ? this.settleOldest(transaction) : [];
  }

  /** Writes what only the oldest page tells into the words' own rows. Returns them. */
  settleOldest(transaction: Writing): readonly PostingRowOnDisk[] {
    const page = this.#pages.shift();
    if (page === undefined) return [];
    const rows = Array.from(this.#pending.values()).flatMap((one) => (one.page === page ? [one.row] : []));
    for (const { term } of rows) this.#pending.delete(term);
    writeRows(transaction, rows);
    deleteAll(transaction, 'meta', [pageKey(page)]);
    return rows;
  }

  #keep(page: number, rows: readonly PostingRowOnDisk[]): void {
    this.#pages.push(page);
    for (const row of rows) this.#pending.set(row.term, { row, page });
  }
}

const isLeft = ({ count }: PostingRowOnDisk): boolean => count > 0;

function writeRows(transaction: Writing, rows: readonly PostingRowOnDisk[]): void {
  putAll(transaction, 'postings', rows.filter(isLeft));
  const gone = rows.filter((row) => !isLeft(row));
  deleteAll(
    transaction,
    'postings',
    gone.map(({ term }) => term),
  );
}
