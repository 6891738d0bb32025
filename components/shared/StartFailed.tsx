import { TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import '@/components/styles/base.css';
import { Notice } from './Notice';
import styles from './Page.module.css';
import { storageWords } from './storage-words';

export interface StartFailedProps {
  /** What went wrong, in the words of whoever failed. */
  readonly reason: string;
  readonly reload: () => void;
}

/** In place of a page that could not even ask what it should show. */
export function StartFailed({ reason, reload }: StartFailedProps) {
  const words = storageWords(reason);
  return (
    <main class={styles['page']}>
      <Notice
        icon={TriangleAlert}
        title={words?.title ?? i18n.t('state.notStarted')}
        action={{ label: i18n.t('action.reload'), run: reload }}
      >
        <p>{words?.why ?? i18n.t('state.crashedWhy')}</p>
        <p dir="auto">{reason}</p>
      </Notice>
    </main>
  );
}
