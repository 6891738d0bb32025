import type { StoreNames } from 'idb';
import type { BackupCursor, BackupPiece, BackupRow, MergeCount, MergeReport } from '@/utils/model/backup';
import { parseCorrection } from '@/utils/model/correction';
import { parseFeed } from '@/utils/model/feed';
import { parseRevision } from '@/utils/model/revision';
import { parseStory } from '@/utils/model/story';
import { parseStoryVisit } from '@/utils/model/story-changes';
import { leaveClustersOpen } from './clustered';
import { leaveDerivedOpen } from './derived';
import { parseEntryRow } from './entry-row';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { isNewer, parseLibraryRow } from './library';
import type { Database } from './open-database';
import { parsePin } from './pins';
import type { LibraryRowOnDisk, RowKey, Schema } from './schema';
import { type SourceStore, sourceStores } from './source-stores';

type Row = Readonly<Record<string, unknown>>;

interface BackedUp {
  readonly isRight: (row: Row) => boolean;
  /** Is the row to take the place of the one that is there? */
  readonly wins: (row: Row, known: Row) => boolean;
}

/** The words of a row are parsed; what stands beside them the engine trusts as its own. */
const isEntry = (row: Row): boolean =>
  hasTexts(row, ['key', 'at']) &&
  hasTexts(
    row,
    ['address', 'fingerprint', 'readAt', 'site'].filter((name) => row[name] !== undefined),
  ) &&
  ['carriers', 'feeds', 'unread'].every((name) => areTexts(row[name]));

const storyTexts = ['feed', 'id', 'stored'];
const hasTexts = (row: Row, names: readonly string[]): boolean =>
  names.every((name) => typeof row[name] === 'string');
const areTexts = (list: unknown): boolean =>
  Array.isArray(list) && list.every((one) => typeof one === 'string');

const never = () => false;
const later = (field: string) => (row: Row, known: Row) => String(row[field]) > String(known[field]);

const lastSeen = ({ last }: Row): string => String((last as { at?: unknown } | undefined)?.at ?? '');

/**
 * The stores that hold source data, and how a restored row gets on with one that is there: what the reader has now is never
 * overwritten by something older. Derived data is not in a backup, it is made anew.
 */
const backedUp = {
  feeds: { isRight: (row) => parseFeed(row).ok, wins: never },
  entries: { isRight: (row) => isEntry(row) && parseEntryRow(row as never).ok, wins: never },
  stories: {
    isRight: (row) => hasTexts(row, storyTexts) && areTexts(row['addresses']) && parseStory(row['story']).ok,
    wins: later('stored'),
  },
  pins: { isRight: (row) => hasTexts(row, ['feed', 'id']) && parsePin(row as never).ok, wins: never },
  revisions: { isRight: (row) => parseRevision(row).ok, wins: never },
  rejections: {
    isRight: (row) => hasTexts(row, ['article', 'feed', 'id']),
    wins: never,
  },
  corrections: { isRight: (row) => parseCorrection(row).ok, wins: never },
  visits: {
    isRight: (row) => parseStoryVisit(row).ok,
    wins: (row, known) => lastSeen(row) > lastSeen(known),
  },
  library: {
    isRight: (row) => parseLibraryRow(row as never).ok,
    wins: (row, known) => isNewer(row as never as LibraryRowOnDisk, known as never),
  },
} satisfies Record<SourceStore, BackedUp>;

/** With what hangs on the rows: a story that is written over has to be derived anew. */
const allStores: StoreNames<Schema>[] = [...sourceStores, 'vectors', 'meta'];
const isStore = (name: string): name is SourceStore => Object.hasOwn(backedUp, name);

/** Rows of the backup from a cursor on, at most `most`, all of one store. The first piece is that without a cursor. */
export async function readBackup(db: Database, cursor?: BackupCursor, most = 500): Promise<BackupPiece> {
  const store = cursor ? sourceStores.find((name) => name === cursor.store) : sourceStores[0];
  if (store === undefined) return { rows: [] };
  const range = cursor?.after === undefined ? null : IDBKeyRange.lowerBound(cursor.after, true);
  const transaction = db.transaction(store);
  const [values, keys] = await Promise.all([
    transaction.store.getAll(range, most),
    transaction.store.getAllKeys(range, most),
  ]);
  const rows = values.map((row) => ({ store, row }));
  const after = keys.at(-1) as BackupCursor['after'];
  if (values.length === most && after !== undefined) return { rows, next: { store, after } };
  const next = sourceStores[sourceStores.indexOf(store) + 1];
  return next === undefined ? { rows } : { rows, next: { store: next } };
}

/**
 * Merges rows of a backup, in one transaction, and tells what that did. With `dryRun` nothing is written. Merging the same rows
 * once more, or twice at once, changes nothing.
 */
export async function mergeBackup(
  db: Database,
  rows: readonly BackupRow[],
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<MergeReport> {
  const report: Record<string, MergeCount> = {};
  await inTransaction(db, allStores, async (transaction) => {
    for (const { store: name, row } of rows) {
      const outcome =
        isStore(name) && isRow(row) ? await mergeRow(transaction, name, row, dryRun) : 'refused';
      const before = report[name] ?? { added: 0, changed: 0, kept: 0, refused: 0 };
      report[name] = { ...before, [outcome]: before[outcome] + 1 };
    }
  });
  return report;
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

async function mergeRow(
  transaction: Transaction,
  name: SourceStore,
  row: Row,
  dryRun: boolean,
): Promise<keyof MergeCount> {
  const { isRight, wins } = backedUp[name];
  const store = transaction.objectStore(name);
  const path = store.keyPath;
  const key = Array.isArray(path) ? path.map((part) => row[part]) : row[path ?? ''];
  if (!isRight(row) || key === undefined) return 'refused';
  const known = (await store.get(key as never)) as Row | undefined;
  if (known !== undefined && !wins(row, known)) return 'kept';
  if (!dryRun) await store.put(row as never);
  if (!dryRun && (name === 'entries' || name === 'corrections')) await leaveClustersOpen(transaction);
  if (!dryRun && name === 'stories') await underive(transaction, key as RowKey);
  return known === undefined ? 'added' : 'changed';
}

async function underive(transaction: Transaction, key: RowKey): Promise<void> {
  await transaction.objectStore('vectors').delete(key);
  await leaveDerivedOpen(transaction);
}
