import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { backUpFirst } from './back-up-first';
import type { Migration, Upgrade } from './migration';
import { migrations } from './migrations';
import { quietAborts } from './quiet-aborts';
import type { Schema } from './schema';
import { StorageError } from './storage-error';

export type Database = IDBPDatabase<Schema>;

export interface ConnectOptions {
  readonly name?: string;
  /** How long pages of an older version may take to let go, in milliseconds. */
  readonly blockedMs?: number;
  readonly migrations?: readonly Migration[];
  /** The connection is gone: another page upgrades or deletes the database, or the browser closed it. */
  readonly onClose?: () => void;
}

/** A connection of its own to the database, made or brought up to date where needed. Rejects with a `StorageError` only. */
export async function connect(options: ConnectOptions = {}): Promise<Database> {
  const {
    name = 'sidelight',
    blockedMs = 5_000,
    migrations: steps = migrations,
    onClose = () => {},
  } = options;
  const failure: { cause?: unknown } = {};
  const patience = patienceOf(blockedMs);
  const callbacks: OpenDBCallbacks<Schema> = {
    upgrade: (db, from, _to, upgrade) => {
      patience.stop();
      return migrate(db, steps.slice(from), upgrade, failure);
    },
    blocked: patience.start,
    // Another page wants to upgrade: whoever holds on here would block it.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onClose();
    },
    terminated: onClose,
  };
  // Asynchronous from the start: where storage is forbidden, `indexedDB.open` throws at once.
  const opening = (async () => {
    await backUpFirst(name, steps.length, Date.now()).catch((cause: unknown) => {
      // What cannot be copied is not upgraded either; unless the browser has no database to give at all.
      if (!isRefusal(cause)) failure.cause = cause;
      throw cause;
    });
    return openDB<Schema>(name, steps.length, callbacks);
  })();
  try {
    const db = await Promise.race([opening, patience.ended]);
    quietAborts(db);
    return db;
  } catch (error) {
    // An opening that succeeds after all would in its turn block others.
    opening.then((db) => db.close()).catch(() => {});
    throw storageError(error, failure);
  } finally {
    patience.stop();
  }
}

/** `ended` rejects when `ms` have gone by since `start`, unless stopped before. */
function patienceOf(ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: () => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new StorageError('blocked'));
  });
  return {
    ended,
    start: () => {
      timer = setTimeout(end, ms);
    },
    stop: () => clearTimeout(timer),
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof DOMException &&
  ['SecurityError', 'UnknownError', 'InvalidStateError'].includes(error.name);

/** Runs the steps in order; the first that fails undoes them all. */
async function migrate(
  db: Database,
  steps: readonly Migration[],
  upgrade: Upgrade,
  failure: { cause?: unknown },
): Promise<void> {
  // The open request tells of the abort; without this it would also be an unhandled rejection.
  upgrade.done.catch(() => {});
  try {
    for (const step of steps) await step(db, upgrade);
  } catch (error) {
    failure.cause = error;
    upgrade.abort();
  }
}

function storageError(error: unknown, failure: { cause?: unknown }): StorageError {
  if (error instanceof StorageError) return error;
  if ('cause' in failure) return new StorageError('upgrade-failed', failure.cause);
  const newer = error instanceof DOMException && error.name === 'VersionError';
  return new StorageError(newer ? 'newer' : 'unavailable', error);
}
