import { i18n } from '#i18n';
import type { Settings } from '@/utils/model/settings';
import { Choice } from './Choice';
import options from './OptionsPage.module.css';
import { Switch } from './Switch';

export interface TabSectionProps {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
  /** Browsers with a side panel of their own open it by a person's click only. */
  readonly canAutoOpen: boolean;
}

/** What stands in the page: the tab at its edge, and whether the panel may come by itself. */
export function TabSection({ settings, change, canAutoOpen }: TabSectionProps) {
  return (
    <section>
      <h2 class={options['heading']}>{i18n.t('options.inPage')}</h2>
      <Switch
        label={i18n.t('options.showTab')}
        hint={i18n.t('options.showTabWhy')}
        on={settings.showTab}
        onChange={(showTab) => change({ showTab })}
      />
      <Choice
        label={i18n.t('options.corner')}
        hint={i18n.t('options.cornerWhy')}
        options={{
          'top-left': i18n.t('options.topLeft'),
          'top-right': i18n.t('options.topRight'),
          'bottom-left': i18n.t('options.bottomLeft'),
          'bottom-right': i18n.t('options.bottomRight'),
        }}
        value={settings.tabCorner}
        onChange={(tabCorner) => change({ tabCorner })}
      />
      {canAutoOpen ? (
        <Switch
          label={i18n.t('options.autoOpen')}
          hint={i18n.t('options.autoOpenWhy')}
          on={settings.autoOpen}
          onChange={(autoOpen) => change({ autoOpen })}
        />
      ) : (
        <p class={options['note']}>{i18n.t('options.autoOpenNot')}</p>
      )}
    </section>
  );
}
