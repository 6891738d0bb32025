import { explainLook } from '@/utils/engine/article/explain-look';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { Decision, SeenSigns } from '@/utils/model/decision';
import { keepDecisions, putDecision } from '@/utils/storage/decisions';
import { getSettings } from '@/utils/storage/settings';
import type { Deps } from './deps';
import { oneAtATime } from './one-at-a-time';

interface DecidedPage {
  readonly url: string;
  readonly incognito: boolean;
}

/** Decisions are written one after the other; no tab has this number. */
const allTabs = -1;

/** Keeps why a page was taken for an article, or was not. Of a private window nothing is kept. */
export async function rememberDecision(
  deps: Pick<Deps, 'now'>,
  { url, incognito }: DecidedPage,
  look: Decision['look'],
  signs: SeenSigns,
  isArticle: boolean,
): Promise<Decision> {
  const at = new Date(deps.now()).toISOString();
  const decision: Decision = { url, at, isArticle, ...explainLook(look, signs) };
  if (!incognito) await oneAtATime(allTabs, () => putDecision(decision));
  return decision;
}

/** Where a rule has come to bar a page, nothing of it stays, not even why it was an article. */
export async function forgetBarredDecisions(): Promise<void> {
  const settings = await getSettings();
  const isKept = (url: string) => siteAccess(settings, { url, incognito: false }) === 'allowed';
  await oneAtATime(allTabs, () => keepDecisions(isKept));
}

/**
 * Looks at the page of a tab now, whatever it is, and says why it is an article or none. Null where nothing may be read, or
 * nothing can be.
 */
export async function explainTab(deps: Deps, tabId: number): Promise<Decision | null> {
  const tab = await deps.findTab(tabId);
  if (!tab || siteAccess(await getSettings(), tab) !== 'allowed') return null;
  const read = await deps.readArticle(tabId, null);
  return read && rememberDecision(deps, tab, 'close', read.signs, read.article !== null);
}
