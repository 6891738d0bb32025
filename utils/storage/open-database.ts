import { type ConnectOptions, connect, type Database } from './connect';

export type { Database };

/** One connection that is opened when first asked for, and again after it was lost. */
export interface Connection {
  /** Rejects with a `StorageError`; the next call tries again. */
  readonly open: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

export function createConnection(options: Omit<ConnectOptions, 'onClose'> = {}): Connection {
  let current: Promise<Database> | undefined;
  const forget = (lost: Promise<Database>) => {
    if (current === lost) current = undefined;
  };
  const reopen = (): Promise<Database> => {
    const opening: Promise<Database> = connect({ ...options, onClose: () => forget(opening) });
    opening.catch(() => forget(opening));
    return opening;
  };
  return {
    open: () => {
      current ??= reopen();
      return current;
    },
    close: async () => {
      const closing = current;
      current = undefined;
      const db = await closing?.catch(() => undefined);
      db?.close();
    },
  };
}

const connection = createConnection();

/** The database of this page or worker: the same connection every time, as long as the browser lets it stand. */
export const openDatabase = (): Promise<Database> => connection.open();
