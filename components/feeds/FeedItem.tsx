import { RefreshCw } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Confirm } from '@/components/shared/Confirm';
import { Foreign } from '@/components/shared/Foreign';
import { isolate } from '@/components/shared/isolate';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { Feed } from '@/utils/model/feed';
import styles from './FeedItem.module.css';
import { FeedProblems } from './FeedProblems';
import { FeedState } from './FeedState';

export interface FeedItemProps {
  readonly feed: Feed;
  /** Another feed has the same title: what acts on this one names its address too. */
  readonly hasTwin?: boolean;
  readonly isRefreshing: boolean;
  readonly actions: Pick<PanelActions, 'refreshFeed' | 'unsubscribe'>;
}

/** One subscription: what it is, how it does, and what can be done with it. */
export function FeedItem({ feed, hasTwin = false, isRefreshing, actions }: FeedItemProps) {
  const title = isolate(feed.title ?? feed.url);
  const name = hasTwin ? `${title} (${isolate(feed.url)})` : title;
  return (
    <li class={styles['feed']}>
      <h2 class={styles['title']}>
        <Foreign text={feed.title ?? new URL(feed.url).hostname} />
      </h2>
      <p class={styles['address']}>
        <Foreign text={feed.url} />
      </p>
      <FeedState feed={feed} />
      <FeedProblems problems={feed.problems} />
      <div class={styles['actions']}>
        <Confirm
          look="quiet"
          ask={i18n.t('feeds.unsubscribe')}
          askLabel={i18n.t('feeds.unsubscribeOf', [name])}
          consequence={i18n.t('feeds.confirm', [name])}
          yes={i18n.t('feeds.confirmYes')}
          no={i18n.t('feeds.confirmNo')}
          onConfirm={() => actions.unsubscribe(feed.url)}
        >
          <Button
            icon={RefreshCw}
            busy={isRefreshing}
            label={isRefreshing ? undefined : i18n.t('feeds.refreshOf', [name])}
            onClick={() => actions.refreshFeed(feed.url)}
          >
            {i18n.t(isRefreshing ? 'feeds.refreshing' : 'feeds.refresh')}
          </Button>
        </Confirm>
      </div>
    </li>
  );
}
