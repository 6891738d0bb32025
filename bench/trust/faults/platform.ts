/**
 * The browser of the fault runs: IndexedDB and the extension's storage areas, as the storage layer finds them. To be imported
 * before anything of `utils/storage`: that asks for the extension's storage when it is loaded.
 */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

(globalThis as { chrome?: unknown }).chrome ??= fakeBrowser;

export { fakeBrowser };
