import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { ensureSearch, indexSlice } from '@/utils/services/search/index-library';
import { searchLibrary } from '@/utils/services/search/search-library';
import { connect } from '@/utils/storage/connect';
import { inTransaction } from '@/utils/storage/in-transaction';
import { type AskedWords, searchedArticle } from './search-articles';

/** Runs in a page of a real browser: what the extension's background does. */
export interface SearchTimes {
  readonly milliseconds: readonly number[];
  /** How many questions had to find an article, and did. */
  readonly right: number;
  readonly wanted: number;
}

const feed = 'https://paper.example/feed';
const perTransaction = 500;
/** Larger slices than those of the background, which has messages to answer in between. */
const perSlice = 500;

function rowOf(place: number) {
  const { id, title, summary, text, published } = searchedArticle(place);
  const told = {
    id,
    feed,
    kind: 'feed' as const,
    title,
    summary,
    authors: [],
    categories: [],
    seen: published,
  };
  const read = text === '' ? {} : { read: { ...told, kind: 'read' as const, text }, readAt: published };
  return {
    key: `${feed}\n${id}`,
    told,
    ...read,
    carriers: [`${feed}\n${id}`],
    feeds: [feed],
    unread: [],
    at: published,
  };
}

/** Writes articles and takes them into the index; resolves with what the two took, in bytes. */
async function fill(articles: number): Promise<{ readonly rows: number; readonly index: number }> {
  const used = async () => (await navigator.storage.estimate()).usage ?? 0;
  const before = await used();
  const db = await connect();
  await ensureSearch(db);
  for (let from = 0; from < articles; from += perTransaction)
    await inTransaction(db, ['entries'], async (transaction) => {
      for (let place = from; place < Math.min(from + perTransaction, articles); place++)
        void transaction.objectStore('entries').put(rowOf(place));
    });
  const written = await used();
  while (await indexSlice(db, perSlice)) {
    // Until there is nothing left to be taken in.
  }
  db.close();
  return { rows: written - before, index: (await used()) - written };
}

const now = () => performance.now();

async function ask(asked: readonly AskedWords[]): Promise<SearchTimes> {
  const milliseconds: number[] = [];
  let [right, wanted] = [0, 0];
  let db: Awaited<ReturnType<typeof connect>> | undefined;
  for (const one of asked) {
    const start = now();
    db ??= await connect();
    const opened = db;
    const { kinds } = await searchLibrary({ database: async () => opened }, { query: one.query });
    milliseconds.push(now() - start);
    if (one.right === undefined) continue;
    wanted += 1;
    if (kinds.some(({ hits }) => hits.some(({ key }) => key.endsWith(`\n${one.right}`)))) right += 1;
  }
  db?.close();
  return { milliseconds, right, wanted };
}

const options = { fields: ['title', 'summary', 'text'] };
const openPeer = () => openDB('peer', 1, { upgrade: (db) => void db.createObjectStore('index') });

/** Keeps the peer's index as it is made to be kept: as one text. */
async function fillPeer(articles: number): Promise<void> {
  const made = new MiniSearch(options);
  for (let place = 0; place < articles; place++) made.add(searchedArticle(place));
  const db = await openPeer();
  await db.put('index', JSON.stringify(made), 'all');
  db.close();
}

let peer: MiniSearch | undefined;

/** With the index to be loaded first, where it is not. */
async function askPeer(asked: readonly AskedWords[]): Promise<SearchTimes> {
  const milliseconds: number[] = [];
  let [right, wanted] = [0, 0];
  for (const one of asked) {
    const start = now();
    peer ??= MiniSearch.loadJSON(`${await (await openPeer()).get('index', 'all')}`, options);
    const hits = peer.search(one.words, {
      combineWith: 'AND',
      prefix: (word) => word.length >= 3,
      fuzzy: (word) => (word.length >= 5 ? 0.2 : false),
      boost: { title: 4 },
    });
    milliseconds.push(now() - start);
    if (one.right === undefined) continue;
    wanted += 1;
    if (hits.slice(0, 10).some(({ id }) => id === one.right)) right += 1;
  }
  return { milliseconds, right, wanted };
}

export const librarySearch = { fill, ask, fillPeer, askPeer };
Object.assign(globalThis, { librarySearch });
