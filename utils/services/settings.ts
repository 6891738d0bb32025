import type { RuleAddition, RuleRemoval, SiteRule } from '@/utils/model/requests';
import type { Settings } from '@/utils/model/settings';
import { getSettings, putSettings } from '@/utils/storage/settings';
import { forgetBarredDecisions } from './decisions';
import type { Deps } from './deps';
import { forgetBarredTabs } from './rematch-tabs';
import { withSiteRule } from './site-rules';

/** Changes some settings and keeps the rest. Resolves with all of them, after what they forbid has been forgotten. */
export function changeSettings(deps: Deps, patch: Partial<Settings>): Promise<Settings> {
  return updateSettings(deps, (settings) => ({ ...settings, ...patch }));
}

/** Switches the tab's page, its site, or everything on or off. */
export async function setSite(deps: Deps, rule: SiteRule, tabId: number): Promise<Settings> {
  const tab = await deps.findTab(tabId);
  return updateSettings(deps, (settings) => withSiteRule(settings, rule, tab?.url ?? ''));
}

/** Puts one publisher or word onto its list, where it is not yet. Names what comes, not the whole list, as `removeRule`. */
export function addRule(deps: Deps, { list, added }: RuleAddition): Promise<Settings> {
  return updateSettings(deps, (settings) => ({
    ...settings,
    [list]: [...new Set([...settings[list], added])],
  }));
}

/** Takes one host, page or publisher off its list. Names what goes, not what stays: the list may have changed since it was drawn. */
export function removeRule(deps: Deps, { list, gone }: RuleRemoval): Promise<Settings> {
  return updateSettings(deps, (settings) => ({
    ...settings,
    [list]: settings[list].filter((item) => item !== gone),
  }));
}

/** Two switches pressed at once must not undo each other: changes are made one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Changes settings by what they are when their turn comes. Resolves with all of them. */
export function updateSettings(deps: Deps, change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const settings = change(await getSettings());
    await putSettings(settings);
    await forgetBarredTabs(deps);
    await forgetBarredDecisions();
    deps.announce({ what: 'settings' });
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
}
