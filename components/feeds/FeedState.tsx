import { CircleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { AgoText, DueText } from '@/components/shared/TimeText';
import type { Feed } from '@/utils/model/feed';
import styles from './FeedState.module.css';
import { feedErrorText } from './feed-error-text';

/** How fresh a feed is, when it is asked next, and what is wrong with it. */
export function FeedState({ feed }: { readonly feed: Feed }) {
  return (
    <>
      <p class={styles['state']}>
        {told(feed)}
        {' · '}
        {feed.checked ? (
          <AgoText at={feed.checked} message={(time) => i18n.t('feeds.checked', [time])} />
        ) : (
          i18n.t('feeds.neverChecked')
        )}
        {' · '}
        <NextCheck feed={feed} />
      </p>
      {feed.error && (
        <div class={styles['error']}>
          <CircleAlert size={16} aria-hidden="true" />
          <div>
            <p>{feedErrorText(feed.error)}</p>
            <p class={styles['history']}>
              {i18n.t('feeds.failures', feed.failures)}
              {'. '}
              <LastGood feed={feed} />
            </p>
          </div>
        </div>
      )}
    </>
  );
}

/** These are asked only when the reader says so. */
const isOver = ({ error }: Feed): boolean => error?.code === 'ended' || error?.code === 'private-address';

/** Stories, or articles, or both: whatever it is a feed of. */
function told({ stories, entries }: Feed): string {
  const parts = [
    ...(stories > 0 || entries === 0 ? [i18n.t('feeds.stories', stories)] : []),
    ...(entries > 0 ? [i18n.t('feeds.entries', entries)] : []),
  ];
  return parts.join(' · ');
}

function NextCheck({ feed }: { readonly feed: Feed }) {
  const isDue = Date.parse(feed.due) <= useClock().now;
  if (isOver(feed)) return <>{i18n.t('feeds.dueNever')}</>;
  if (isDue) return <>{i18n.t(feed.error ? 'feeds.retryNow' : 'feeds.dueNow')}</>;
  return (
    <DueText at={feed.due} message={(time) => i18n.t(feed.error ? 'feeds.retry' : 'feeds.due', [time])} />
  );
}

function LastGood({ feed }: { readonly feed: Feed }) {
  if (!feed.succeeded) return <>{i18n.t('feeds.neverGood')}</>;
  return <AgoText at={feed.succeeded} message={(time) => i18n.t('feeds.lastGood', [time])} />;
}
