import { fingerprint } from '@/utils/engine/feed/entry/fingerprint';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Highlight } from '@/utils/model/library-record';
import type { HighlightDraft, KeptPassage, SourceHighlight } from '@/utils/model/library-requests';
import type { PageQuote } from '@/utils/model/page-quote';
import type { StoryKey } from '@/utils/model/story-lookup';
import { getLibraryRecord, listHighlights, listLibrary } from '@/utils/storage/library';
import { getTabRecord } from '@/utils/storage/tab-records';
import type { Deps } from '../deps';
import { ownAddress } from '../own-address';
import { isSamePage } from '../same-page';
import { inTurn } from './in-turn';
import { openKeptStory } from './kept-story';
import { changedAt, newRecord, writeRecords } from './write-records';

const addressOf = (url: string): string => canonicalUrl(url) ?? url;

/** Keeps what the reader has selected in a tab's article. Throws where the disk is full. */
export async function keepSelection(deps: Deps, tabId: number): Promise<KeptPassage> {
  const selected = await deps.readSelection(tabId);
  if (typeof selected === 'string') return { ok: false, code: selected };
  const record = await getTabRecord(tabId);
  // The page may have become another one of its site, of which nothing is known yet.
  if (!record || !isSamePage(record.url, selected.page)) return { ok: false, code: 'no-article' };
  const { headline, publisher } = record.article;
  const url = ownAddress(record);
  const draft = { url, headline, quote: selected.quote, ...(publisher === undefined ? {} : { publisher }) };
  return { ok: true, highlight: await addHighlight(deps, draft) };
}

/**
 * Keeps a passage under its page's canonical address. Its id is made of both, so that one that is kept twice, or in two browsers,
 * is one when they are merged.
 */
export const addHighlight = (deps: Deps, draft: HighlightDraft): Promise<Highlight> =>
  inTurn(() => keepPassage(deps, draft));

async function keepPassage(deps: Deps, draft: HighlightDraft): Promise<Highlight> {
  const url = addressOf(draft.url);
  const { exact, prefix, suffix } = draft.quote;
  const name = `highlight-${fingerprint([url, exact, prefix, suffix].join('\n')).replace(/^text:/, '')}`;
  const known = await getLibraryRecord(await deps.database(), name);
  const isIt = known?.kind === 'highlight' && known.url === url && known.quote.exact === exact;
  if (isIt && !known.deleted) return known;
  const fresh = newRecord(deps);
  const highlight: Highlight = {
    ...fresh,
    // Two passages of one name are two all the same; of one that was removed the words may be gone.
    id: known && !isIt && !known.deleted ? fresh.id : name,
    updated: changedAt(deps, known?.updated),
    ...draft,
    kind: 'highlight',
    url,
  };
  await writeRecords(deps, [highlight]);
  return highlight;
}

/** Those of a page, in the order of the page. */
export async function highlightsOfPage(deps: Deps, url: string): Promise<readonly Highlight[]> {
  const highlights = await listHighlights(await deps.database(), addressOf(url));
  return highlights.sort((a, b) => (a.quote.start ?? 0) - (b.quote.start ?? 0));
}

/** Those of the article in a tab, as its page needs them to draw them. */
export async function passagesOfTab(deps: Deps, tabId: number): Promise<readonly PageQuote[]> {
  const record = await getTabRecord(tabId);
  return record ? highlightsOfPage(deps, ownAddress(record)) : [];
}

/** Those of all sources of a story, by the source's number. */
export async function highlightsOfStory(deps: Deps, key: StoryKey): Promise<readonly SourceHighlight[]> {
  const opened = await openKeptStory(deps, key);
  const numbers = new Map(opened?.story.sources.map(({ url }, place) => [addressOf(url), place + 1]));
  return (await listLibrary(await deps.database(), 'highlight')).flatMap((highlight) => {
    const number = numbers.get(highlight.url);
    return number === undefined ? [] : [{ number, highlight }];
  });
}

/** Writes the note on a passage; an empty text takes it away. */
export const noteHighlight = (deps: Deps, id: string, markdown: string): Promise<void> =>
  inTurn(() => writeOn(deps, id, markdown));

async function writeOn(deps: Deps, id: string, markdown: string): Promise<void> {
  const record = await getLibraryRecord(await deps.database(), id);
  if (record?.kind !== 'highlight' || record.deleted) throw new Error('this passage is no longer kept');
  const { markdown: _, ...rest } = record;
  const updated = changedAt(deps, record.updated);
  await writeRecords(deps, [{ ...rest, updated, ...(markdown === '' ? {} : { markdown }) }]);
}
