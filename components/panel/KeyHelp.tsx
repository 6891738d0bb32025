import { X } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './KeyHelp.module.css';
import type { PanelKey } from './panel-keys';

export interface KeyHelpProps {
  readonly keys: readonly PanelKey[];
  readonly open: boolean;
  readonly close: () => void;
}

/** All keys of the panel. A native dialog: focus goes in, stays in, and comes back; Escape closes it. */
export function KeyHelp({ keys, open, close }: KeyHelpProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) ref.current?.showModal();
    else ref.current?.close();
  }, [open]);
  return (
    <dialog ref={ref} class={styles['dialog']} aria-labelledby={id} onClose={close}>
      {open && (
        <>
          <div class={styles['top']}>
            <h2 id={id} class={styles['title']}>
              {i18n.t('keys.title')}
            </h2>
            <Button look="quiet" icon={X} label={i18n.t('keys.close')} onClick={close} />
          </div>
          <dl class={styles['keys']}>
            {keys.map(({ key, does }) => (
              <div key={key} class={styles['row']}>
                <dt>
                  <kbd class={styles['key']}>{key}</kbd>
                </dt>
                <dd>{i18n.t(`keys.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </dialog>
  );
}
