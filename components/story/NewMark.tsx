import { i18n } from '#i18n';
import styles from './NewMark.module.css';

/** Beside what was not there at the reader's last visit. `was` is how it was told then. */
export function NewMark({ was }: { readonly was?: string | undefined }) {
  return was === undefined ? (
    <bdi class={styles['new']}>{i18n.t('news.new')}</bdi>
  ) : (
    <bdi class={styles['new']} title={i18n.t('news.was', [was])}>
      {i18n.t('news.other')}
    </bdi>
  );
}
