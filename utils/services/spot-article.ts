import { articleUrl } from '@/utils/engine/article/article-url';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { Article } from '@/utils/model/article';
import type { SeenSigns } from '@/utils/model/decision';
import type { Sighting } from '@/utils/model/spotted-article';
import type { TabRecord } from '@/utils/model/tab-record';
import type { TabView } from '@/utils/model/tab-view';
import { deleteFrameToken } from '@/utils/storage/frame-tokens';
import { getSettings } from '@/utils/storage/settings';
import { getStory } from '@/utils/storage/stories';
import { deleteTabRecord, getTabRecord, putTabRecord } from '@/utils/storage/tab-records';
import { rememberDecision } from './decisions';
import type { Deps } from './deps';
import { type FoundStory, findStoryByAddress, findStoryByContent, isTold, rather } from './find-story';
import { oneAtATime } from './one-at-a-time';
import { isOfOneHost } from './one-host';
import { isSamePage } from './same-page';
import { showOnBadge } from './visit-story';

export interface SpottedIn {
  readonly tabId: number;
  /** The address in the tab, which need not be the article's canonical one. */
  readonly url: string;
  readonly incognito: boolean;
}

/**
 * An article is in view: finds its story and remembers both for the panel. Of a page that is switched off, or in a private
 * window while those are off, nothing is read or kept. The page must not learn whether a story was found: each is read in the
 * same way, and gets its tab when that is done, before what was read is looked for. Null where a close look finds no article: its
 * text may still come, and it may be told of again.
 */
export async function spotArticle(
  deps: Deps,
  tab: SpottedIn,
  sighting: Sighting,
  signs: SeenSigns = {},
): Promise<TabView | null> {
  const settings = await getSettings();
  const article = articleOf(sighting);
  const isClaimBarred = siteAccess(settings, { ...tab, url: article.url }) !== 'allowed';
  if (siteAccess(settings, tab) !== 'allowed' || (isClaimBarred && isOfOneHost(tab.url, article.url))) {
    await leaveArticle(deps, tab.tabId);
    return { state: 'off' };
  }
  if (isClaimBarred) return feignSpotting(deps, tab, settings.showTab);
  const record = await openRecord(deps, tab, article);
  try {
    return await findFor(deps, tab, record, signs, settings.showTab);
  } catch (error) {
    await tellFailure(deps, record, error);
    void deps.showTab(tab.tabId, { state: 'off' });
    throw error;
  }
}

/**
 * The page says that its article is one of another site, which may not be read. A page can claim what it likes: did its tab stay away,
 * it would learn of any site whether the reader has switched it off. So it sees what every page sees, and nothing is kept.
 */
async function feignSpotting(
  deps: Deps,
  { tabId, url }: SpottedIn,
  mayShowTab: boolean,
): Promise<TabView | null> {
  await forgetArticle(deps, tabId);
  const read = await deps.readArticle(tabId, url);
  if (read?.article === null) return null;
  await deps.accompanyArticle(tabId);
  return { state: mayShowTab ? 'spotted' : 'off' };
}

/** Looks for the story of an article whose record stands, and shows what is found. */
async function findFor(
  deps: Deps,
  tab: SpottedIn,
  record: TabRecord,
  signs: SeenSigns,
  mayShowTab: boolean,
): Promise<TabView | null> {
  const [byAddress, read] = await Promise.all([
    findByAddress(deps, record),
    readFully(deps, tab, record.article, signs),
  ]);
  if (!read) {
    if (isTold(byAddress)) await showFound(deps, tab.tabId, byAddress, false);
    else await leaveTurn(deps, record);
    return null;
  }
  if (!(await changeCurrent(record, (current) => ({ ...current, article: read })))) return { state: 'off' };
  await deps.accompanyArticle(tab.tabId);
  const shown = mayShowTab ? deps.showTab(tab.tabId, { state: 'spotted' }) : undefined;
  const match = isTold(byAddress) ? byAddress : await findByContent(deps, byAddress, read);
  const kept = await changeCurrent(record, ({ pending: _, ...current }) => ({ ...current, match }));
  // Where the reader has gone on while this was looked for, what is known now is of another page.
  if (!kept) return { state: 'off' };
  deps.announce({ what: 'lookup', tabId: tab.tabId });
  const view = await showFound(deps, tab.tabId, match, mayShowTab);
  // A page may be too busy to answer: only what it is told next waits for that, so as not to come before.
  await shown;
  return view;
}

/** Where a story lists the address, the panel need not wait for the page to be read. */
async function findByAddress(deps: Deps, record: TabRecord): Promise<FoundStory | null> {
  const match = await findStoryByAddress(await deps.database(), record.article);
  if (!isTold(match)) return match;
  if (await changeCurrent(record, ({ pending: _, ...current }) => ({ ...current, match })))
    deps.announce({ what: 'lookup', tabId: record.tabId });
  return match;
}

const findByContent = async (deps: Deps, byAddress: FoundStory | null, read: Article) =>
  rather(byAddress, await findStoryByContent(await deps.database(), read));

/** Without this the panel would say for ever that it is looking. Where not even that can be noted, the first fault is the one told. */
async function tellFailure(deps: Deps, record: TabRecord, error: unknown): Promise<void> {
  const failed = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await changeCurrent(record, ({ pending: _, ...rest }) => ({ ...rest, failed })).catch(deps.report);
  deps.announce({ what: 'lookup', tabId: record.tabId });
}

/** Read closely, it is no article after all; unless the reader has gone on to another one meanwhile. */
const leaveTurn = (deps: Deps, { tabId, turn }: TabRecord): Promise<void> =>
  forgetWhere(deps, tabId, (current) => current.turn === turn);

/** Begins a turn of looking: from now on, all that belongs to an earlier one comes too late. */
async function openRecord(deps: Deps, { tabId, url }: SpottedIn, article: Article): Promise<TabRecord> {
  const at = new Date(deps.now()).toISOString();
  const record: TabRecord = { tabId, url, article, match: null, at, turn: deps.randomId(), pending: true };
  await oneAtATime(tabId, () => putTabRecord(record));
  return record;
}

/** Changes the record as it stands now, unless a later turn has begun: then null. */
const changeCurrent = (
  { tabId, turn }: TabRecord,
  change: (current: TabRecord) => TabRecord,
): Promise<TabRecord | null> =>
  oneAtATime(tabId, async () => {
    const current = await getTabRecord(tabId);
    if (current?.turn !== turn) return null;
    const changed = change(current);
    await putTabRecord(changed);
    return changed;
  });

const articleOf = (sighting: Sighting): Article => ({
  url: articleUrl(sighting),
  headline: sighting.headline,
  authors: [],
  text: '',
});

/**
 * All that the page tells; null where a close look finds that it is no article. The address stays the one by which the
 * article was looked up and may be read. What cannot be read is known by what was seen at first.
 */
async function readFully(
  deps: Deps,
  tab: SpottedIn,
  article: Article,
  signs: SeenSigns,
): Promise<Article | null> {
  const read = await deps.readArticle(tab.tabId, tab.url);
  if (!read) {
    await rememberDecision(deps, tab, 'first', signs, true);
    return article;
  }
  await rememberDecision(deps, tab, 'close', read.signs, read.article !== null);
  return read.article && { ...read.article, url: article.url };
}

/** The page says that its article was left. A page that says so late, after the next one was spotted, changes nothing. */
export const leavePage = (deps: Deps, tabId: number, page: string): Promise<void> =>
  forgetWhere(deps, tabId, ({ url }) => isSamePage(url, page));

/**
 * Forgets the article of a tab, if it is still that one. Looking and forgetting are one step: the next page's article, spotted
 * while this one goes, must not go with it. `view`: what the page's tab is from then on.
 */
export async function forgetWhere(
  deps: Deps,
  tabId: number,
  isThat: (current: TabRecord) => boolean,
  view: TabView = { state: 'off' },
): Promise<void> {
  const isForgotten = await oneAtATime(tabId, async () => {
    const current = await getTabRecord(tabId);
    if (!current || !isThat(current)) return false;
    await deleteTabRecord(tabId);
    await deps.setBadge(tabId, 0);
    // What was sent for it may arrive after the page has taken its tab away.
    void deps.showTab(tabId, view);
    return true;
  });
  if (isForgotten) deps.announce({ what: 'lookup', tabId });
}

/** The tab has moved on to something that is no article, or to one that may not be read. */
export async function leaveArticle(deps: Deps, tabId: number): Promise<void> {
  await forgetArticle(deps, tabId);
  // Not waited for: a page that hangs must not keep the next one from being forgotten.
  void deps.showTab(tabId, { state: 'off' });
}

async function forgetArticle(deps: Deps, tabId: number): Promise<void> {
  await oneAtATime(tabId, () => deleteTabRecord(tabId));
  await deps.setBadge(tabId, 0);
  deps.announce({ what: 'lookup', tabId });
}

/** The tab is closed or shows another page, whose record stays if it has one by now. */
export const forgetRecord = ({ tabId, turn }: TabRecord): Promise<void> =>
  oneAtATime(tabId, async () => {
    if ((await getTabRecord(tabId))?.turn === turn) await deleteTabRecord(tabId);
  });

/** The tab was closed. A look that is about to write down what it found finds nothing to write it to. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([oneAtATime(tabId, () => deleteTabRecord(tabId)), deleteFrameToken(tabId)]);
}

/**
 * Stories have changed: looks again for the story of an open article, whose text is still at hand. While it is still being
 * looked for, that look will see the new stories too.
 */
export async function rematchTab(deps: Deps, record: TabRecord): Promise<void> {
  if (record.pending) return;
  const db = await deps.database();
  const byAddress = await findStoryByAddress(db, record.article);
  const found = isTold(byAddress)
    ? byAddress
    : rather(byAddress, await findStoryByContent(db, record.article));
  await keepFound(deps, record, found);
}

/** From now on that is the story of the tab's article, and is shown so; unless another article has come into view. */
export async function keepFound(deps: Deps, record: TabRecord, found: FoundStory | null): Promise<void> {
  const withMatch = ({ failed, ...current }: TabRecord) => ({
    ...current,
    match: found,
    // What could not be looked for is not yet known to have no story.
    ...(found || failed === undefined ? {} : { failed }),
  });
  if (!(await changeCurrent(record, withMatch))) return;
  deps.announce({ what: 'lookup', tabId: record.tabId });
  const view = await showFound(deps, record.tabId, found, (await getSettings()).showTab);
  // Not waited for: a page that hangs must not keep the tabs behind it from being matched anew.
  void deps.showTab(record.tabId, view);
}

/** Sets the badge, and says what the tab at the page's edge may show. */
async function showFound(
  deps: Deps,
  tabId: number,
  found: FoundStory | null,
  showTab: boolean,
): Promise<TabView> {
  const row = found && (await getStory(await deps.database(), found.key));
  const sources = row?.story.sources.length ?? 0;
  const matched: TabView = sources > 0 ? { state: 'matched', sources } : { state: 'spotted' };
  if (found && row) await showOnBadge(deps, tabId, found.key, row.story);
  else await deps.setBadge(tabId, 0);
  return showTab ? matched : { state: 'off' };
}
