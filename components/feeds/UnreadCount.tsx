import { i18n } from '#i18n';
import styles from './FeedsView.module.css';

/** How many entries the reader has not seen; nothing where there are none. */
export function UnreadCount({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return <span class={styles['unread']}>{i18n.t('feeds.unread', count)}</span>;
}
