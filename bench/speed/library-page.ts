import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Article } from '@/utils/model/article';
import { type Entry, parseEntry } from '@/utils/model/entry';
import { clusterStep } from '@/utils/services/clusters/cluster-step';
import { findStoryByContent } from '@/utils/services/find-story';
import { connect } from '@/utils/storage/connect';
import { putEntries } from '@/utils/storage/put-entries';
import { peerOptions } from './library-peer';
import type { Report } from './synthetic-library';

/** Runs in a page of a real browser: what the extension's background does, on the browser's own database. */
export interface Asked {
  readonly article: Article;
  readonly right: string;
}

export interface Answered {
  readonly milliseconds: readonly number[];
  readonly right: number;
}

const feed = 'device:';
const perTransaction = 2_000;

async function* linesOf(url: string): AsyncIterable<readonly unknown[]> {
  const reader = (await fetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map((line) => JSON.parse(line) as unknown);
  }
}

/** Writes the rows that are served there, and says how many bytes that took. */
async function fill(url: string): Promise<number> {
  const before = (await navigator.storage.estimate()).usage ?? 0;
  const db = await connect();
  let waiting: { store: 'clusters' | 'postings' | 'placements' | 'meta'; row: never }[] = [];
  const write = async () => {
    const transaction = db.transaction(
      ['clusters', 'postings', 'placements', 'meta', 'stories'],
      'readwrite',
    );
    for (const { store, row } of waiting) {
      void transaction.objectStore(store).put(row);
      const { id } = row as { readonly id?: number };
      if (store === 'clusters')
        void transaction
          .objectStore('stories')
          .put({ feed, id: `${id}`, story: { updated: '2026-01-01' }, addresses: [], stored: '2026-01-01' });
    }
    waiting = [];
    await transaction.done;
  };
  for await (const rows of linesOf(url)) {
    waiting.push(...(rows as typeof waiting));
    if (waiting.length >= perTransaction) await write();
  }
  await write();
  db.close();
  return ((await navigator.storage.estimate()).usage ?? 0) - before;
}

async function timed<T>(call: () => Promise<T> | T): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await call();
  return [value, performance.now() - start];
}

/** With the database to be opened first, where there is nothing to be warm. */
async function ask(asked: readonly Asked[]): Promise<Answered> {
  const milliseconds: number[] = [];
  let right = 0;
  let db: Awaited<ReturnType<typeof connect>> | undefined;
  for (const { article, right: id } of asked) {
    const [found, took] = await timed(async () => {
      db ??= await connect();
      return findStoryByContent(db, article);
    });
    if (found?.key.id === id) right += 1;
    milliseconds.push(took);
  }
  db?.close();
  return { milliseconds, right };
}

/**
 * Takes reports in as those of one feed, in the transactions of the extension, and says how many milliseconds went by: entries,
 * clusters, places and stories.
 */
async function follow(reports: readonly Report[]): Promise<number> {
  const db = await connect();
  const url = 'https://bench.example/feed';
  const due = new Date().toISOString();
  await db.put('feeds', { url, added: due, due, failures: 0, problems: [], stories: 0, entries: 0 } as never);
  const told = reports.map((report) => identifyEntry(entryOf(url, report)));
  const [outcome, took] = await timed(() =>
    putEntries(db, told, { merge: mergeEntry, step: clusterStep(() => Date.now()) }),
  );
  db.close();
  if (!outcome.ok) throw new Error(outcome.code);
  return took;
}

function entryOf(feed: string, { id, paper, title, description, language, published }: Report): Entry {
  const seen = published ?? new Date().toISOString();
  const words = { title, language, published, ...(description == null ? {} : { summary: description }) };
  const entry = { feed, id, url: `https://${paper}/${id}`, publisher: paper, authors: [], seen, ...words };
  const parsed = parseEntry(entry);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Indexes them, in memory only. */
async function followPeer(reports: readonly Report[]): Promise<number> {
  const search = new MiniSearch(peerOptions);
  const [, took] = await timed(() => search.addAll([...reports]));
  return took;
}

const openPeer = () => openDB('peer', 1, { upgrade: (db) => void db.createObjectStore('index') });

async function fillPeer(url: string): Promise<number> {
  const json = await (await fetch(url)).text();
  const before = (await navigator.storage.estimate()).usage ?? 0;
  const db = await openPeer();
  await db.put('index', json, 'all');
  db.close();
  return ((await navigator.storage.estimate()).usage ?? 0) - before;
}

async function askPeer(asked: readonly Asked[]): Promise<Answered> {
  const milliseconds: number[] = [];
  let right = 0;
  let search: MiniSearch | undefined;
  for (const { article, right: id } of asked) {
    const [found, took] = await timed(async () => {
      search ??= MiniSearch.loadJSON(`${await (await openPeer()).get('index', 'all')}`, peerOptions);
      return search.search(`${article.headline} ${article.text.slice(0, 400)}`)[0];
    });
    if (found?.['story'] === id) right += 1;
    milliseconds.push(took);
  }
  return { milliseconds, right };
}

export const library = { fill, ask, follow, followPeer, fillPeer, askPeer };
Object.assign(globalThis, { library });
