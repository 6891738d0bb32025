import { TriangleAlert, X } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from './Button';
import styles from './FailureNotice.module.css';
import { storageWords } from './storage-words';

export interface FailureNoticeProps {
  /** What went wrong, in the words of whoever failed. */
  readonly reason: string;
  readonly dismiss: () => void;
}

/** Something that the reader asked for failed. Stays in sight, above whatever is shown, until it is dismissed. */
export function FailureNotice({ reason, dismiss }: FailureNoticeProps) {
  const words = storageWords(reason);
  return (
    <div role="alert" class={styles['failure']}>
      <TriangleAlert size={18} aria-hidden="true" class={styles['icon']} />
      <div class={styles['words']}>
        <p class={styles['title']}>{words?.title ?? i18n.t('failure.title')}</p>
        <p class={styles['reason']} dir="auto">
          {words?.why ?? reason}
        </p>
      </div>
      <Button look="quiet" icon={X} label={i18n.t('failure.dismiss')} onClick={dismiss} />
    </div>
  );
}
