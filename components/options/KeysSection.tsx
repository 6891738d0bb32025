import { Keyboard } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import options from './OptionsPage.module.css';
import { Switch } from './Switch';

export interface KeysSectionProps {
  readonly singleKeys: boolean;
  readonly change: (patch: { readonly singleKeys: boolean }) => void;
  /** The keys that open the panel, as the browser writes them; empty where there are none. */
  readonly shortcut: string | undefined;
  /** Where the browser lets them be changed; absent where no page may lead there. */
  readonly openShortcuts: (() => void) | undefined;
}

/** The shortcut that opens the panel is the browser's to change; the keys within the panel are ours. */
export function KeysSection({ singleKeys, change, shortcut, openShortcuts }: KeysSectionProps) {
  return (
    <section>
      <h2 class={options['heading']}>{i18n.t('options.keys')}</h2>
      <p class={options['note']}>
        {shortcut ? i18n.t('options.shortcut', [shortcut]) : i18n.t('options.shortcutNone')}
      </p>
      {openShortcuts ? (
        <Button icon={Keyboard} onClick={openShortcuts}>
          {i18n.t('options.shortcutChange')}
        </Button>
      ) : (
        <p class={options['note']}>{i18n.t('options.shortcutWhere')}</p>
      )}
      <Switch
        label={i18n.t('options.singleKeys')}
        hint={i18n.t('options.singleKeysWhy')}
        on={singleKeys}
        onChange={(on) => change({ singleKeys: on })}
      />
    </section>
  );
}
