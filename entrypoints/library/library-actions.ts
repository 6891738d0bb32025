import { i18n } from '#i18n';
import type { LibraryActions } from '@/components/library/library-props';
import { askBackground } from '@/utils/extension/ask-background';
import { addressOfHighlight, openHighlight, openSource } from '@/utils/extension/open-page';
import { decodeText } from '@/utils/model/decode-text';
import { backupFile, mergeFile } from './backup-file';
import { copyItems, exportFile, exportHighlights, readFile, saveFile } from './export-file';
import type { LibraryState } from './library-state';

/** So many imported references go to the background in one message. */
const atOnce = 500;

/** What the reader can do on the library page. */
export function createLibraryActions(state: LibraryState): LibraryActions {
  const { attempt, opened, removed, restoring } = state;
  const title = () => opened.value?.collection.name ?? i18n.t('library.title');
  let backup: File | undefined;
  return {
    search: (asked) => {
      state.desk.actions.closeStory();
      attempt(() => state.search.searchFor(asked));
    },
    closeSearch: state.search.close,
    desk: state.desk.actions,
    openStory: (key) => attempt(() => state.desk.open(key)),
    open: (id) => {
      state.search.hide();
      state.desk.actions.closeStory();
      attempt(() => state.open(id));
    },
    add: (name) =>
      attempt(async () => {
        const { id } = await askBackground('addCollection', { name });
        await state.open(id);
        await state.reload();
      }),
    rename: (id, name) => attempt(() => askBackground('renameCollection', { id, name }).then(state.reload)),
    remove: (ids) =>
      attempt(async () => {
        const gone = await Promise.all(ids.map((id) => askBackground('removeRecord', { id })));
        removed.value = gone.flatMap((one) => one.ids);
        await state.reload();
      }),
    undo: () =>
      attempt(async () => {
        await askBackground('putBack', { ids: removed.value });
        removed.value = [];
        await state.reload();
      }),
    tag: (id, tags) => attempt(() => askBackground('tagItem', { id, tags })),
    noteHighlight: (id, markdown) => attempt(() => askBackground('noteHighlight', { id, markdown })),
    openHighlight: (highlight) => attempt(() => openHighlight(highlight)),
    addressOfHighlight,
    exportHighlights: (format) =>
      attempt(async () => {
        const { name, type, text } = await exportHighlights(
          i18n.t('highlights.title'),
          state.highlights.value,
          format,
          Date.now(),
        );
        save(state, name, new Blob([text], { type }));
      }),
    saveNote: (note) => attempt(() => askBackground('saveNote', note)),
    exportItems: (items, format) =>
      attempt(async () => {
        const { name, type, text } = await exportFile(title(), items, {
          format,
          highlights: state.highlights.value,
          now: Date.now(),
        });
        save(state, name, new Blob([text], { type }));
      }),
    copyItems: (items) =>
      attempt(async () => {
        await copyItems(title(), items, { highlights: state.highlights.value, now: Date.now() });
        state.done.value = i18n.t('library.copied');
      }),
    importText: (source) =>
      attempt(async () => importText(state, typeof source === 'string' ? source : await textOf(source))),
    openSource: (url) => attempt(() => openSource(url)),
    backUp: () =>
      attempt(async () => {
        const now = Date.now();
        const day = new Date(now).toISOString().slice(0, 10);
        save(state, `sidelight-${day}.jsonl.gz`, await backupFile(now));
      }),
    readBackup: (file) =>
      attempt(async () => {
        backup = file;
        restoring.value = { status: 'reading' };
        restoring.value = await orNone(state, mergeFile(file, true));
      }),
    restore: () =>
      attempt(async () => {
        if (!backup) return;
        restoring.value = { status: 'writing' };
        const outcome = await orNone(state, restoreAll(backup));
        restoring.value = outcome.status === 'preview' ? { status: 'done' } : outcome;
        await state.reload();
      }),
    cancelRestore: () => {
      backup = undefined;
      restoring.value = { status: 'none' };
    },
    dismissFailure: state.dismiss,
  };
}

/** The file before is let go: a page that is open for days must not hold every backup that was made. */
function save({ saved }: LibraryState, name: string, content: Blob): void {
  if (saved.value) URL.revokeObjectURL(saved.value.href);
  saved.value = { name, href: saveFile(name, content) };
}

/** What came in before a fault stays, and must be found and shown too. The first fault is the one told. */
async function restoreAll(file: File): ReturnType<typeof mergeFile> {
  const outcome = await mergeFile(file, false).catch(async (error: unknown) => {
    await askBackground('finishRestore', null).catch(() => undefined);
    throw error;
  });
  await askBackground('finishRestore', null);
  return outcome;
}

/** What fails is shown as a failure; the restore is then not left as if it went on. */
async function orNone<T>(state: LibraryState, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    state.restoring.value = { status: 'none' };
    throw error;
  }
}

const textOf = async (file: Blob): Promise<string> =>
  decodeText(new Uint8Array(await file.arrayBuffer()), null);

async function importText(state: LibraryState, text: string): Promise<void> {
  const collection = state.opened.value?.collection.id;
  if (collection === undefined) return;
  if (isOpml(text)) return importFeeds(state, text);
  const { format, references, problems } = await readFile(text);
  let added = 0;
  let known = 0;
  for (let at = 0; at < references.length; at += atOnce) {
    const piece = { collection, references: references.slice(at, at + atOnce) };
    const outcome = await askBackground('importReferences', piece);
    added += outcome.added;
    known += outcome.known;
  }
  state.imported.value = { format, added, known, problems };
  await state.reload();
}

/** A list of feeds is no list of sources: its feeds are subscribed to, as from the view of feeds. */
const isOpml = (text: string): boolean =>
  /^\s*<(?:\?xml|!--|opml)[\s\S]{0,2000}<(?:outline|body)|^\s*<opml/iu.test(text);

async function importFeeds(state: LibraryState, text: string): Promise<void> {
  const outcome = await askBackground('importOpml', { text });
  state.imported.value = outcome.ok
    ? { format: 'opml', feeds: outcome.progress.total }
    : { format: 'opml', fault: outcome.code };
}
