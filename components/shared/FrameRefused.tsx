import { ShieldAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import '@/components/styles/base.css';
import { Notice } from './Notice';
import styles from './Page.module.css';

/** Shown in place of everything when a stranger's page has framed one of ours: it holds nothing to be clicked. */
export function FrameRefused() {
  return (
    <main class={styles['page']}>
      <Notice icon={ShieldAlert} title={i18n.t('state.refused')}>
        <p>{i18n.t('state.refusedWhy')}</p>
      </Notice>
    </main>
  );
}
