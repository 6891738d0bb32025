/**
 * Violations on purpose, at least one for every room and every kind of rule. They exist in memory only: the test that
 * finds none in the real sources is worth something only if it finds each of these. A line that breaks a rule says so
 * with `// BREAKS` and part of the report that it must cause.
 */
export const planted: Readonly<Record<string, string>> = {
  'utils/model/planted.ts': `
import { canonicalUrl } from '@/utils/engine/url/canonical-url'; // BREAKS utils/model imports utils/engine/url
import type { Deps } from '@/utils/services/deps'; // BREAKS utils/model imports types of utils/services
export const id = () => crypto.randomUUID(); // BREAKS touches crypto
`,
  'utils/engine/match/planted.ts': `
import { openDB } from 'idb'; // BREAKS imports the package idb
import type { Database } from '@/utils/storage/planted'; // BREAKS imports types of utils/storage
export const now = () => Date.now(); // BREAKS touches Date.now
export const today = () => new Date(); // BREAKS touches Date.now
export const fixed = () => new Date(0);
export const dice = () => Math.random(); // BREAKS touches Math.random
export async function later() { // BREAKS is synchronous
  await openDB('x'); // BREAKS is synchronous
}
export const wait = (): Promise<void> => later(); // BREAKS touches Promise
export const read = () => document.title; // BREAKS touches document
export const tell = () => window.alert('x'); // BREAKS touches window
export const ask = () => fetch('/'); // BREAKS touches fetch
export const keep = () => indexedDB.open('x'); // BREAKS touches indexedDB
export const soon = () => setTimeout(tell, 1); // BREAKS touches setTimeout
export const hide = () => globalThis; // BREAKS touches globalThis
export const given = { fetch, then: 1 }; // BREAKS touches fetch
export const lazy = () => import('@/utils/fetcher/planted'); // BREAKS imports utils/fetcher
export const tree = (element: Element) => element; // BREAKS touches Element
declare const chrome: { runtime: { id: string } }; // BREAKS touches chrome
export const own = () => chrome.runtime.id; // BREAKS touches chrome
export const handed = (load: typeof fetch) => load;
export const fine = (document: string, { fetch: window }: { fetch: number }) => document + window;
`,
  'utils/engine/url/planted.ts': `
export { parseArticle } from '@/utils/engine/article/planted'; // BREAKS imports utils/engine/article
`,
  'utils/engine/quote/planted.ts': `
import { parse } from '@/utils/engine/article/planted'; // BREAKS imports utils/engine/article
export const read = () => [parse, document.title]; // BREAKS touches document
`,
  'utils/engine/article/planted.ts': `
import type { Feed } from '@/components/shared/planted'; // BREAKS imports types of components
export const parseArticle = (document: Document) => document.title;
export const parse = () => new DOMParser(); // BREAKS touches DOMParser
export const open = () => document.title; // BREAKS touches document
`,
  'entrypoints/library/planted.ts': `
import { collect } from '@/utils/services/planted'; // BREAKS entrypoints/library imports utils/services
export const now = () => indexedDB.open('x'); // BREAKS touches indexedDB
export { collect };
`,
  'utils/engine/reference/planted.ts': `
import * as v from 'valibot'; // BREAKS imports the package valibot
export const day = () => new Date(); // BREAKS touches Date.now
`,
  'utils/storage/planted.ts': `
import { match } from '@/utils/engine/match/planted'; // BREAKS imports utils/engine
export type Database = typeof match;
export const tabs = () => browser.tabs; // BREAKS touches browser
`,
  'utils/fetcher/planted.ts': `
import * as storage from '@/utils/storage/planted'; // BREAKS imports utils/storage
export const read = () => [storage, localStorage]; // BREAKS touches localStorage
`,
  'utils/services/planted.ts': `
import { browser } from '@/utils/extension/browser'; // BREAKS imports utils/extension
import { h } from 'preact'; // BREAKS imports the package preact
export const send = () => [browser, h, fetch('/')]; // BREAKS touches fetch
`,
  'utils/extension/planted.ts': `
import polyfill from 'webextension-polyfill'; // BREAKS imported only in utils/extension/browser.ts
import { send } from '@/utils/services/planted'; // BREAKS imports utils/services
import type { Browser } from 'webextension-polyfill';
export const all: Browser[] = [polyfill, send];
all[0]?.runtime.onMessageExternal.addListener(() => undefined); // BREAKS listens to onMessageExternal
`,
  'components/shared/planted.tsx': `
import { parseStory } from '@/utils/model/story'; // BREAKS components imports utils/model
import type { Story } from '@/utils/model/story';
import type { Envelope } from '@/utils/extension/messages'; // BREAKS imports types of utils/extension
export const Bad = (story: Story) => (
  <p dangerouslySetInnerHTML={{ __html: parseStory(story) }} /> // BREAKS uses dangerouslySetInnerHTML
);
export const age = () => Date.now(); // BREAKS touches Date.now
export type Feed = Envelope;
`,
  'entrypoints/article/planted.ts': `
import { parseArticle } from '@/utils/model/article'; // BREAKS imports utils/model
import type { Article } from '@/utils/model/article';
import { render } from 'preact'; // BREAKS imports the package preact
export const spot = (article: Article) => [parseArticle(article), render];
document.body.innerHTML = '<b>'; // BREAKS uses innerHTML
document.body['outerHTML'] = '<b>'; // BREAKS uses outerHTML
document.write('<b>'); // BREAKS uses document.write
export const framed = (srcdoc: string) => Object.assign(document.body, { srcdoc }); // BREAKS uses srcdoc
window.addEventListener('message', () => undefined); // BREAKS listens to messages of pages
export const title = (texts: { message: string }) => texts.message;
`,
  'entrypoints/article-companion/planted.ts': `
import { parseArticle } from '@/utils/model/article'; // BREAKS imports utils/model
export const keep = () => [parseArticle, fetch('/')]; // BREAKS touches fetch
`,
  'entrypoints/page-marks/planted.ts': `
import { put } from '@/utils/storage/planted'; // BREAKS imports utils/storage
export const all = [put, localStorage]; // BREAKS touches localStorage
`,
  'entrypoints/panel-start/planted.ts': `
import { open } from '@/utils/storage/planted'; // BREAKS imports utils/storage
export const all = [open, localStorage]; // BREAKS touches localStorage
`,
  'entrypoints/article-reader/planted.ts': `
import { browser } from '@/utils/services/planted'; // BREAKS imports utils/services
import { browser as seam } from '@/utils/extension/browser';
export const all = [browser, seam, localStorage]; // BREAKS touches localStorage
`,
  'entrypoints/tab-menu/planted.ts': `
import { word } from '@/utils/storage/planted'; // BREAKS imports utils/storage
export const all = [word, fetch]; // BREAKS touches fetch
`,
  'entrypoints/welcome/planted.ts': `
import { word } from '@/utils/services/planted'; // BREAKS imports utils/services
export const all = [word, localStorage]; // BREAKS touches localStorage
`,
  'entrypoints/background/planted.ts': `
import { Story } from '@/components/shared/planted'; // BREAKS imports components
export const run = () => [Story, eval('1'), new Function('1'), document]; // BREAKS uses eval
`,
  'entrypoints/sidepanel/planted.ts': `
import { matchArticle } from '@/utils/engine/match/planted'; // BREAKS imports utils/engine
import { startNewsroom } from '@/demo/newsroom'; // BREAKS imports demo
export const all = [matchArticle, startNewsroom, fetch]; // BREAKS touches fetch
`,
  'entrypoints/options/planted.ts': `
import { browser } from 'webextension-polyfill'; // BREAKS imports the package webextension-polyfill
export const all = [browser, indexedDB]; // BREAKS touches indexedDB
`,
  'utils/helpers/planted.ts': 'export const lost = 1; // BREAKS is in no room\n',
  'demo/planted-a.ts': "import { b } from './planted-b';\nexport const a = b;\n",
  'demo/planted-b.ts': "import type { a } from './planted-a';\nexport const b: typeof a = 1;\n",
};

/** What each planted line must cause: its place, and part of the report. */
export function expectedReports(): readonly { place: string; what: string }[] {
  return Object.entries(planted).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => {
      const what = line.split('// BREAKS ')[1];
      return what === undefined ? [] : [{ place: `${file}:${i + 1} `, what }];
    }),
  );
}
