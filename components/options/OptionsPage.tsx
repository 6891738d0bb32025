import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type KeptReadingProps, KeptReadingSection } from '@/components/reading/KeptReadingSection';
import { FailureNotice } from '@/components/shared/FailureNotice';
import page from '@/components/shared/Page.module.css';
import '@/components/styles/base.css';
import type { RuleAddition, RuleRemoval } from '@/utils/model/requests';
import type { Settings } from '@/utils/model/settings';
import { AddressList } from './AddressList';
import { AppearanceSection } from './AppearanceSection';
import { type DecisionsProps, DecisionsSection } from './DecisionsSection';
import { KeysSection, type KeysSectionProps } from './KeysSection';
import { LanguageSection } from './LanguageSection';
import { MuteSection } from './MuteSection';
import styles from './OptionsPage.module.css';
import { PrivacyNote } from './PrivacyNote';
import { StorageSection, type StorageSectionProps } from './StorageSection';
import { Switch } from './Switch';
import { SyncSection, type SyncSectionProps } from './SyncSection';
import { TabSection, type TabSectionProps } from './TabSection';

export interface OptionsPageProps
  extends Pick<TabSectionProps, 'canAutoOpen'>,
    StorageSectionProps,
    Pick<KeysSectionProps, 'shortcut' | 'openShortcuts'> {
  readonly settings: Settings;
  /** Called with the switch that changes. Comes back as new `settings`, as all that is done here. */
  readonly change: (patch: Partial<Settings>) => void;
  /** Puts a word onto its list. */
  readonly add: (addition: RuleAddition) => void;
  /** Takes one site or page off its list. */
  readonly remove: (removal: RuleRemoval) => void;
  /** Opens the feeds, in the panel or a tab. */
  readonly openFeeds: () => void;
  /** What reading has left, where it is known. */
  readonly kept?: Pick<KeptReadingProps, 'reading' | 'forget' | 'now'> | undefined;
  /** Across the reader's browsers, where it is known. */
  readonly sync?: SyncSectionProps | undefined;
  /** Why pages were taken for articles, where it is known. */
  readonly decisions?: DecisionsProps | undefined;
  /** What the reader asked for and did not get, in words. */
  readonly failure?: string | undefined;
  readonly dismissFailure: () => void;
}

/** Where Sidelight works, and what it tells whom. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, change, add, remove, failure } = props;
  const titleRef = useRef<HTMLHeadingElement>(null);
  const dismiss = () => {
    // The button goes with its notice.
    titleRef.current?.focus({ preventScroll: true });
    props.dismissFailure();
  };
  return (
    <main class={`${page['page']} ${styles['options']}`}>
      {failure !== undefined && <FailureNotice reason={failure} dismiss={dismiss} />}
      <h1 ref={titleRef} tabIndex={-1} class={styles['title']}>
        {i18n.t('options.title')}
      </h1>
      <SiteSwitches settings={settings} change={change} />
      <SiteLists settings={settings} remove={remove} />
      <TabSection settings={settings} change={change} canAutoOpen={props.canAutoOpen} />
      {props.kept && <KeptReadingSection {...props.kept} keeps={settings.keepReading} change={change} />}
      <LanguageSection language={settings.language} change={change} />
      <AppearanceSection appearance={settings} change={change} />
      <MuteSection settings={settings} add={add} remove={remove} />
      <PrivacyNote openFeeds={props.openFeeds} />
      {props.sync && <SyncSection {...props.sync} />}
      <StorageSection used={props.used} clear={props.clear} />
      <KeysSection
        singleKeys={settings.singleKeys}
        change={change}
        shortcut={props.shortcut}
        openShortcuts={props.openShortcuts}
      />
      {props.decisions && <DecisionsSection {...props.decisions} />}
    </main>
  );
}

function SiteSwitches({ settings, change }: Pick<OptionsPageProps, 'settings' | 'change'>) {
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
    </section>
  );
}

function SiteLists({ settings, remove }: Pick<OptionsPageProps, 'settings' | 'remove'>) {
  const { askFirst, sitesOff, sitesOn, pagesOff } = settings;
  return (
    <>
      <AddressList
        title={i18n.t('options.sitesOff')}
        empty={i18n.t('options.sitesOffEmpty')}
        items={sitesOff}
        onRemove={(gone) => remove({ list: 'sitesOff', gone })}
      />
      {(askFirst || sitesOn.length > 0) && (
        <AddressList
          title={i18n.t('options.sitesOn')}
          empty={i18n.t('options.sitesOnEmpty')}
          note={askFirst ? undefined : i18n.t('options.sitesOnAsleep')}
          items={sitesOn}
          onRemove={(gone) => remove({ list: 'sitesOn', gone })}
        />
      )}
      <AddressList
        title={i18n.t('options.pagesOff')}
        empty={i18n.t('options.pagesOffEmpty')}
        items={pagesOff}
        onRemove={(gone) => remove({ list: 'pagesOff', gone })}
      />
    </>
  );
}
