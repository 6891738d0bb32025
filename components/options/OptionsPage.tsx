import { i18n } from '#i18n';
import { FrameRefused } from '@/components/shared/FrameRefused';
import page from '@/components/shared/Page.module.css';
import '@/components/styles/base.css';
import type { Settings } from '@/utils/model/settings';
import { AddressList } from './AddressList';
import styles from './OptionsPage.module.css';
import { PrivacyNote } from './PrivacyNote';
import { Switch } from './Switch';

export interface OptionsPageProps {
  readonly settings: Settings;
  /** Called with the fields that change, each whole. Comes back as new `settings`. */
  readonly change: (patch: Partial<Settings>) => void;
  /** Opens the feeds, in the panel or a tab. */
  readonly openFeeds: () => void;
  /** A stranger's page has framed this one: nothing may be shown. */
  readonly refused?: boolean;
}

/** Where Sidelight works, and what it tells whom. */
export function OptionsPage({ settings, change, openFeeds, refused = false }: OptionsPageProps) {
  if (refused) return <FrameRefused />;
  return (
    <main class={`${page['page']} ${styles['options']}`}>
      <h1 class={styles['title']}>{i18n.t('options.title')}</h1>
      <SiteSwitches settings={settings} change={change} />
      <SiteLists settings={settings} change={change} />
      <PrivacyNote openFeeds={openFeeds} />
    </main>
  );
}

type PartProps = Pick<OptionsPageProps, 'settings' | 'change'>;

function SiteSwitches({ settings, change }: PartProps) {
  return (
    <section>
      <h2 class={styles['heading']}>{i18n.t('options.sites')}</h2>
      <Switch
        label={i18n.t('options.enabled')}
        hint={i18n.t('options.enabledWhy')}
        on={settings.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <Switch
        label={i18n.t('options.askFirst')}
        hint={i18n.t('options.askFirstWhy')}
        on={settings.askFirst}
        onChange={(askFirst) => change({ askFirst })}
      />
      <Switch
        label={i18n.t('options.private')}
        hint={i18n.t('options.privateWhy')}
        on={settings.privateWindows}
        onChange={(privateWindows) => change({ privateWindows })}
      />
      <Switch
        label={i18n.t('options.showTab')}
        hint={i18n.t('options.showTabWhy')}
        on={settings.showTab}
        onChange={(showTab) => change({ showTab })}
      />
    </section>
  );
}

function SiteLists({ settings, change }: PartProps) {
  const { askFirst, sitesOff, sitesOn, pagesOff } = settings;
  const without = (list: readonly string[], gone: string) => list.filter((item) => item !== gone);
  return (
    <>
      <AddressList
        title={i18n.t('options.sitesOff')}
        empty={i18n.t('options.sitesOffEmpty')}
        items={sitesOff}
        onRemove={(host) => change({ sitesOff: without(sitesOff, host) })}
      />
      {(askFirst || sitesOn.length > 0) && (
        <AddressList
          title={i18n.t('options.sitesOn')}
          empty={i18n.t('options.sitesOnEmpty')}
          note={askFirst ? undefined : i18n.t('options.sitesOnAsleep')}
          items={sitesOn}
          onRemove={(host) => change({ sitesOn: without(sitesOn, host) })}
        />
      )}
      <AddressList
        title={i18n.t('options.pagesOff')}
        empty={i18n.t('options.pagesOffEmpty')}
        items={pagesOff}
        onRemove={(url) => change({ pagesOff: without(pagesOff, url) })}
      />
    </>
  );
}
