import { Ellipsis } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions } from '@/components/shared/panel-actions';
import styles from './SiteMenu.module.css';
import { siteMenuItems } from './site-menu-items';
import type { SiteState } from './site-state';

export interface SiteMenuProps {
  readonly site: SiteState;
  /** Shows all keys. */
  readonly showKeys: () => void;
  readonly actions: Pick<PanelActions, 'setSite' | 'openOptions' | 'explainPage' | 'openLibrary'>;
}

/**
 * Where Sidelight works, behind "⋯". A native popover: it opens by keyboard, Escape and a click elsewhere close it, and
 * focus returns to its button.
 */
export function SiteMenu({ site, showKeys, actions }: SiteMenuProps) {
  const id = useId();
  const item = (label: string, run: () => void) => (
    <li key={label}>
      <button
        type="button"
        class={styles['item']}
        popovertarget={id}
        popovertargetaction="hide"
        onClick={run}
      >
        {label}
      </button>
    </li>
  );
  return (
    <div class={styles['menu']}>
      <button type="button" class={styles['toggle']} popovertarget={id} aria-label={i18n.t('nav.menu')}>
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a popover of buttons is no fieldset */}
      <div id={id} popover="auto" class={styles['popover']} role="group" aria-label={i18n.t('menu.title')}>
        <p class={styles['title']} aria-hidden="true">
          {i18n.t('menu.title')}
        </p>
        <ul>{siteMenuItems(site).map(({ rule, label }) => item(label, () => actions.setSite(rule)))}</ul>
        <ul class={styles['more']}>
          {item(i18n.t('keys.title'), showKeys)}
          {item(i18n.t('library.title'), actions.openLibrary)}
          {site.host && !site.off && item(i18n.t('why.menu'), actions.explainPage)}
          {item(i18n.t('menu.options'), actions.openOptions)}
        </ul>
      </div>
    </div>
  );
}
