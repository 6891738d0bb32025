import { i18n } from '#i18n';
import { isolate } from '@/components/shared/isolate';
import type { SiteRule } from '@/utils/model/requests';
import type { SiteState } from './site-state';

export interface SiteMenuItem {
  readonly rule: SiteRule;
  readonly label: string;
}

/** What the site menu offers: to undo the widest rule in force, or to set a rule of each width. */
export function siteMenuItems({ host, hasPage, off }: SiteState): readonly SiteMenuItem[] {
  if (off === 'all') return [{ rule: 'all-on', label: i18n.t('menu.allOn') }];
  const items: SiteMenuItem[] = [];
  if (hasPage && off !== 'site') {
    items.push(
      off === 'page'
        ? { rule: 'page-on', label: i18n.t('menu.pageOn') }
        : { rule: 'page-off', label: i18n.t('menu.pageOff') },
    );
  }
  if (host) {
    items.push(
      off === 'site'
        ? { rule: 'site-on', label: i18n.t('menu.siteOn', [isolate(host)]) }
        : { rule: 'site-off', label: i18n.t('menu.siteOff', [isolate(host)]) },
    );
  }
  return [...items, { rule: 'all-off', label: i18n.t('menu.allOff') }];
}
