import { TriangleAlert, X } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from './Button';
import styles from './FailureNotice.module.css';

export interface FailureNoticeProps {
  /** What went wrong, in the words of whoever failed. */
  readonly reason: string;
  readonly dismiss: () => void;
}

/** Something that the reader asked for failed. Stays in sight, above whatever is shown, until it is dismissed. */
export function FailureNotice({ reason, dismiss }: FailureNoticeProps) {
  return (
    <div role="alert" class={styles['failure']}>
      <TriangleAlert size={18} aria-hidden="true" class={styles['icon']} />
      <div class={styles['words']}>
        <p class={styles['title']}>{i18n.t('failure.title')}</p>
        <p class={styles['reason']} dir="auto">
          {reason}
        </p>
      </div>
      <Button look="quiet" icon={X} label={i18n.t('failure.dismiss')} onClick={dismiss} />
    </div>
  );
}
