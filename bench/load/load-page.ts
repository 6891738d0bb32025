import type { Article } from '@/utils/model/article';
import { ensureClusters } from '@/utils/services/clusters/cluster-stored';
import { ensureDerived } from '@/utils/services/derive-story';
import { findStoryByContent } from '@/utils/services/find-story';
import { ensureSearch, indexSlice } from '@/utils/services/search/index-library';
import { connect, type Database } from '@/utils/storage/connect';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { ProfileRow } from './profile-rows';

/** Runs in a page of the extension, on the extension's own database, with the code that its background has. */
export interface Stored {
  readonly counts: Readonly<Record<string, number>>;
  /** On disk. */
  readonly bytes: number;
}

const perTransaction = 1_000;
/** Larger slices than those of the background, which has messages to answer in between. */
const indexedAtOnce = 500;

/** Writes the rows that are served there, then makes what the background makes of them before it is at rest. */
async function fill(url: string): Promise<Stored> {
  const db = await connect();
  let waiting: ProfileRow[] = [];
  for await (const line of linesOf(url)) {
    waiting.push(JSON.parse(line) as ProfileRow);
    if (waiting.length >= perTransaction) waiting = await write(db, waiting);
  }
  await write(db, waiting);
  await ensureDerived(db);
  if (await ensureClusters(db)) throw new Error('the clusters are of another version');
  await ensureSearch(db);
  while (await indexSlice(db, indexedAtOnce)) {
    // Until there is nothing left to be taken in.
  }
  const stored = await count(db);
  db.close();
  return stored;
}

async function write(db: Database, rows: readonly ProfileRow[]): Promise<ProfileRow[]> {
  await inTransaction(db, [...db.objectStoreNames], async (transaction) => {
    for (const { store, row } of rows) void transaction.objectStore(store as 'entries').put(row as never);
  });
  return [];
}

async function* linesOf(url: string): AsyncIterable<string> {
  const reader = (await fetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

async function count(db: Database): Promise<Stored> {
  const names = ['feeds', 'entries', 'stories', 'pins'] as const;
  const counts = await Promise.all(names.map(async (name) => [name, await db.count(name)] as const));
  return { counts: Object.fromEntries(counts), bytes: (await navigator.storage.estimate()).usage ?? 0 };
}

/** Milliseconds of each match, and how many found a story; the first one opens the database. */
async function match(
  articles: readonly Article[],
): Promise<{ readonly milliseconds: number[]; readonly found: number }> {
  const milliseconds: number[] = [];
  let found = 0;
  let db: Database | undefined;
  for (const article of articles) {
    const start = performance.now();
    db ??= await connect();
    if (await findStoryByContent(db, article)) found += 1;
    milliseconds.push(performance.now() - start);
  }
  db?.close();
  return { milliseconds, found };
}

/** So many feeds are due now, the others in an hour. */
async function makeDue(urls: readonly string[]): Promise<void> {
  const db = await connect();
  await inTransaction(db, ['feeds'], async (transaction) => {
    const store = transaction.objectStore('feeds');
    const due = new Date(Date.now() - 60_000).toISOString();
    for (const url of urls) {
      const row = await store.get(url);
      if (row) await store.put({ ...row, due } as never);
    }
  });
  db.close();
}

/** How many of these feeds are no longer due. */
async function countAsked(urls: readonly string[]): Promise<number> {
  const db = await connect();
  const rows = await Promise.all(urls.map((url) => db.get('feeds', url)));
  db.close();
  const now = new Date().toISOString();
  return rows.filter((row) => row && (row as unknown as { readonly due: string }).due > now).length;
}

async function stored(): Promise<Stored> {
  const db = await connect();
  const counted = await count(db);
  db.close();
  return counted;
}

export const load = { fill, match, makeDue, countAsked, stored };
Object.assign(globalThis, { load });
