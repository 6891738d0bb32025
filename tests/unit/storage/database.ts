import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { connect, type Database } from '@/utils/storage/connect';

/** An empty database that no other test sees, closed when the test is over. */
export async function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const db = await connect();
  onTestFinished(() => db.close());
  return db;
}
