import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { Article } from '@/utils/model/article';
import { parseEntry, readingFeed } from '@/utils/model/entry';
import type { KeptChoice } from '@/utils/model/kept-reading';
import type { TabRecord } from '@/utils/model/tab-record';
import { deleteKept } from '@/utils/storage/kept-reading';
import { putEntries } from '@/utils/storage/put-entries';
import { getSettings } from '@/utils/storage/settings';
import { readSteadyTime } from '@/utils/storage/steady-time';
import { getTabRecord, longestText } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
import { deriveAddresses } from './derive-story';
import { entryStep } from './entry-step';
import { ownAddress } from './own-address';
import { isStillOpen } from './same-page';

const day = 24 * 3_600_000;

/** What was read is kept so long after it was last open, in milliseconds. */
const keptMs = 90 * day;

/**
 * Keeps the article that is open in a tab, with its text, as an entry of its story. Not in a private window, even where those
 * are switched on, not of a page that is switched off, and not where the reader wants nothing kept.
 */
export async function keepReading(deps: Deps, tabId: number): Promise<void> {
  const [record, tab] = await Promise.all([getTabRecord(tabId), deps.findTab(tabId)]);
  if (!record || tab?.incognito !== false || !isStillOpen(record, tab)) return;
  if (!(await mayKeep(record))) return;
  const article = await wholeArticle(deps, record);
  if (!article || article.text === '' || !(await mayKeep(record))) return;
  const entry = entryOfArticle(deps, { ...article, url: ownAddress(record) });
  if (!entry) return;
  const outcome = await putEntries(await deps.database(), [identifyEntry(entry)], {
    merge: mergeEntry,
    step: entryStep(deps),
  });
  // On a full disk nothing is kept; the reader goes on reading.
  if (outcome.ok) deps.announce({ what: 'reading' });
}

/** Asked again after the text was read: the reader may have switched the site off meanwhile. */
async function mayKeep({ url, article }: TabRecord): Promise<boolean> {
  const settings = await getSettings();
  const isAllowed = (address: string) =>
    siteAccess(settings, { url: address, incognito: false }) === 'allowed';
  return settings.keepReading && isAllowed(url) && isAllowed(article.url);
}

/** A record holds no text where the story was found by address, and no long one whole. */
async function wholeArticle(deps: Deps, { tabId, url, article }: TabRecord): Promise<Article | null> {
  if (article.text !== '' && article.text.length < longestText) return article;
  const read = await deps.readArticle(tabId, url);
  return read?.article ? { ...read.article, url: article.url } : null;
}

function entryOfArticle(deps: Deps, article: Article) {
  const { url, headline, description, published, modified, authors, publisher, language, paywalled, text } =
    article;
  const { section } = article;
  const parsed = parseEntry({
    id: canonicalUrl(url) ?? url,
    feed: readingFeed,
    kind: 'read',
    url,
    title: headline,
    ...(description === undefined ? {} : { summary: description }),
    text,
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { updated: modified }),
    authors,
    ...(section === undefined ? {} : { categories: [section] }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(paywalled === undefined ? {} : { paywalled }),
    seen: new Date(deps.now()).toISOString(),
  });
  return parsed.ok ? parsed.value : null;
}

/** Deletes some or all of what reading has left. Resolves with how many articles went. */
export async function forgetReading(deps: Deps, choice: KeptChoice): Promise<number> {
  const count = await deleteKept(await deps.database(), choice, { step: entryStep(deps) });
  if (count > 0) deps.announce({ what: 'reading' });
  if (count > 0) deps.announce({ what: 'stories' });
  return count;
}

/** What was last open over 90 days ago goes, save the sources of stories that are pinned or still here. */
export async function forgetOldReading(deps: Deps): Promise<void> {
  const db = await deps.database();
  const before = new Date((await readSteadyTime(db, deps.now())) - keptMs).toISOString();
  await deleteKept(db, { what: 'before', before }, { step: entryStep(deps), spareSources: deriveAddresses });
}
