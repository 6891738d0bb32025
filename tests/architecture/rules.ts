/**
 * The house as data: which room may import what, and which of the world's names it may not touch. `docs/architecture.md`
 * tells why. Where a rule is in the way, change it here together with an ADR.
 */

export interface Room {
  /** The folder, from the repository's root. The longest folder that holds a file is its room. */
  readonly folder: string;
  /** Rooms that it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf?: readonly string[];
  /** Packages, with all their subpaths. */
  readonly packages: readonly string[];
  /** Packages of which it may import types only. */
  readonly typesOfPackages?: readonly string[];
  /** Global names that it may not touch. `Date.now` also stands for `new Date()` and `Date()`. */
  readonly never: readonly string[];
  /** Synchronous rooms hold no async function, no await and no Promise. */
  readonly synchronous?: true;
}

const browserApi = ['browser', 'chrome'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'];
const storage = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'];
const page = ['document', 'window', 'self', 'navigator', 'location', 'history', 'postMessage'];
const chance = ['Date.now', 'Math.random', 'performance', 'crypto'];
const timers = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
];
const node = ['process', 'Buffer', 'require', '__dirname', '__filename'];

/** Values in, values out. */
const impure = [
  ...browserApi,
  ...network,
  ...storage,
  ...page,
  ...chance,
  ...timers,
  ...node,
  'globalThis',
  'console',
];

/** Names of the DOM: one folder of the engine is handed a document, the others never see one. */
const dom = ['Document', 'Element', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer'];

const model = 'utils/model';
const engine = ['utils/engine', 'utils/engine/article', 'utils/engine/url'];
const views = ['preact', '@preact/signals', '#i18n'];

const content: Omit<Room, 'folder'> = {
  rooms: ['utils/engine/article', 'utils/engine/url', 'utils/extension'],
  typesOf: [model],
  packages: ['wxt/utils/define-unlisted-script'],
  typesOfPackages: ['webextension-polyfill'],
  never: [...network, ...storage, ...node, 'Math.random'],
};

const pageRoom: Omit<Room, 'folder'> = {
  rooms: ['components', 'utils/extension', model],
  packages: views,
  never: [...browserApi, ...network, ...storage, ...node],
};

export const rooms: readonly Room[] = [
  { folder: model, rooms: [], packages: ['valibot'], never: [...impure, ...dom], synchronous: true },
  {
    folder: 'utils/engine',
    rooms: [model, ...engine],
    // tldts-icann knows registrable domains; only the background and the publisher's command carry it.
    packages: ['stopword', '@orama/stemmers', 'tldts-icann', 'htmlparser2', 'entities'],
    never: [...impure, ...dom],
    synchronous: true,
  },
  // Read in our own pages only, on demand: these readers are too large for a background that starts with every article.
  {
    folder: 'utils/engine/reference',
    rooms: [model, ...engine],
    packages: ['papaparse', '@retorquere/bibtex-parser'],
    never: [...impure, ...dom],
    synchronous: true,
  },
  {
    folder: 'utils/engine/url',
    rooms: [model],
    packages: [],
    never: [...impure, ...dom],
    synchronous: true,
  },
  // Finds passages again in a page: for the background and for the script that marks pages.
  {
    folder: 'utils/engine/quote',
    rooms: [model],
    packages: ['approx-string-match'],
    never: [...impure, ...dom],
    synchronous: true,
  },
  {
    folder: 'utils/engine/article',
    rooms: [model, ...engine],
    packages: [],
    never: [...impure, 'DOMParser'],
    synchronous: true,
  },
  {
    folder: 'utils/storage',
    rooms: [model],
    packages: ['idb', 'wxt/utils/storage'],
    never: [...browserApi, ...network, ...page, ...node],
  },
  {
    folder: 'utils/fetcher',
    rooms: [model],
    packages: [],
    never: [...browserApi, ...storage, ...page, ...node],
  },
  {
    folder: 'utils/services',
    rooms: [model, ...engine, 'utils/engine/reference', 'utils/storage', 'utils/fetcher'],
    packages: [],
    never: [...browserApi, ...network, ...storage, ...page, ...node],
  },
  {
    folder: 'utils/extension',
    rooms: [model],
    packages: ['webextension-polyfill'],
    never: [...network, ...storage, ...node],
  },
  {
    folder: 'components',
    rooms: [],
    typesOf: [model],
    packages: [...views, 'lucide-preact', '#words', '#word-shapes'],
    never: [...browserApi, ...network, ...storage, ...node, 'Date.now', 'Math.random'],
  },
  { folder: 'entrypoints/article', ...content },
  // Both work on the article that the first one has in view.
  { folder: 'entrypoints/article-companion', ...content, rooms: [...content.rooms, 'entrypoints/article'] },
  { folder: 'entrypoints/article-reader', ...content, rooms: [...content.rooms, 'entrypoints/article'] },
  // Put into a page only when the reader asks for marks there.
  { folder: 'entrypoints/page-marks', ...content, rooms: [...content.rooms, 'utils/engine/quote'] },
  {
    folder: 'entrypoints/background',
    rooms: [
      model,
      ...engine,
      'utils/engine/reference',
      'utils/storage',
      'utils/fetcher',
      'utils/services',
      'utils/extension',
    ],
    packages: ['wxt/utils/define-background'],
    // Whether there is a connection is the navigator's to say, in a worker too.
    never: [...browserApi, ...page.filter((name) => name !== 'navigator'), ...node],
  },
  // So does what moves the tab and takes it away.
  {
    folder: 'entrypoints/tab-menu',
    ...content,
    rooms: [...content.rooms, 'entrypoints/article', 'entrypoints/article-companion'],
  },
  // Reads and writes files by itself (docs/adr/0004-files-in-the-library-page.md).
  {
    folder: 'entrypoints/library',
    ...pageRoom,
    rooms: [...pageRoom.rooms, 'utils/engine', 'utils/engine/reference'],
  },
  // Runs in the panel before anything else of it is there.
  { folder: 'entrypoints/panel-start', ...content },
  ...['sidepanel', 'options', 'welcome'].map((name) => ({
    folder: `entrypoints/${name}`,
    ...pageRoom,
  })),
];

/** Rooms beside the extension: they may use all of it, and nothing of it may use them. */
export const outside: readonly string[] = ['bench', 'demo', 'modules', 'publisher', 'tests'];

/** Configuration that stands in the root. */
export const rootFiles: readonly string[] = ['wxt.config.ts', 'vitest.config.ts'];

/** Imported with its value in one file only; its types may be used where the room may import the package. */
export const singleDoors: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'utils/extension/browser.ts',
};

/** Scripts that run in every page: nothing that they load, however far away, may bring one of these along. */
export const lightEntrypoints: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/article': ['wxt/utils/define-unlisted-script'],
  'entrypoints/article-companion': ['wxt/utils/define-unlisted-script'],
  'entrypoints/tab-menu': ['wxt/utils/define-unlisted-script'],
  'entrypoints/article-reader': ['wxt/utils/define-unlisted-script'],
  'entrypoints/page-marks': ['wxt/utils/define-unlisted-script', 'approx-string-match'],
  // Every panel waits for it.
  'entrypoints/panel-start': ['wxt/utils/define-unlisted-script'],
};

/** Text becomes markup or code in none of these ways, in no file at all. */
export const injections: readonly string[] = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'execCommand',
  'srcdoc',
  'writeln',
  'eval',
  'Function',
];

/** Ways by which other extensions and the scripts of pages could speak to us: nothing of the extension listens there. */
export const outsideDoors: readonly string[] = [
  'onMessageExternal',
  'onConnectExternal',
  'onUserScriptMessage',
  'onUserScriptConnect',
  'onmessage',
  'BroadcastChannel',
];

export const longestFile = 300;

/** Prose and data, which are as long as they are. */
export const mayBeLong: readonly string[] = ['demo/stories', 'demo/publishers', 'demo/odd', 'tests/fixtures'];
