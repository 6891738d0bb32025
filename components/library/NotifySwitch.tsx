import { i18n } from '#i18n';
import { Switch } from '@/components/options/Switch';

interface NotifySwitchProps {
  readonly on: boolean;
  /** The reader said no when the browser asked. */
  readonly isRefused: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether news of a pinned story are told outside of any page. The browser asks the reader in the same click. */
export function NotifySwitch({ on, isRefused, onChange }: NotifySwitchProps) {
  return (
    <>
      <Switch
        label={i18n.t('history.notify')}
        hint={i18n.t('history.notifyWhy')}
        on={on}
        onChange={onChange}
      />
      {isRefused && <p role="alert">{i18n.t('history.notifyRefused')}</p>}
    </>
  );
}
