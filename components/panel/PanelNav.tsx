import { Search, X } from 'lucide-preact';
import { i18n } from '#i18n';
import { type PanelActions, type PanelView, panelViews } from '@/components/shared/panel-actions';
import type { StoryLookup } from '@/utils/model/story-lookup';
import styles from './PanelNav.module.css';
import { SiteMenu } from './SiteMenu';
import { siteState } from './site-state';

export interface PanelNavProps {
  readonly view: PanelView;
  readonly lookup: StoryLookup;
  /** Where the panel has no frame of the browser's around it that closes it. */
  readonly close: (() => void) | undefined;
  /** Shows all keys. */
  readonly showKeys: () => void;
  readonly actions: PanelActions;
}

const views = panelViews.filter((view) => view !== 'search');

/** The places to go, and the site menu. It stays in sight. */
export function PanelNav({ view, lookup, close, showKeys, actions }: PanelNavProps) {
  return (
    <nav class={styles['nav']} aria-label={i18n.t('nav.label')}>
      <ul class={styles['views']}>
        {views.map((name) => (
          <li key={name}>
            <button
              type="button"
              class={styles['view']}
              aria-current={name === view ? 'page' : undefined}
              onClick={() => actions.setView(name)}
            >
              {i18n.t(`nav.${name}`)}
            </button>
          </li>
        ))}
      </ul>
      <div class={styles['tools']}>
        <button
          type="button"
          class={styles['search']}
          aria-label={i18n.t('nav.search')}
          title={i18n.t('nav.search')}
          aria-current={view === 'search' ? 'page' : undefined}
          onClick={() => actions.setView('search')}
        >
          <Search size={18} aria-hidden="true" />
        </button>
        <SiteMenu site={siteState(lookup)} showKeys={showKeys} actions={actions} />
        {close && (
          <button type="button" class={styles['close']} aria-label={i18n.t('nav.close')} onClick={close}>
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
    </nav>
  );
}
