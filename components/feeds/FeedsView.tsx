import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { View } from '@/components/shared/View';
import type { Feed } from '@/utils/model/feed';
import { FeedItem } from './FeedItem';
import styles from './FeedsView.module.css';
import { SubscribeForm } from './SubscribeForm';
import type { Subscription } from './subscription';

export interface FeedsViewProps {
  /** Absent while they are being fetched. */
  readonly feeds: readonly Feed[] | undefined;
  /** A list that is absent is not on its way either. */
  readonly hasFailed?: boolean;
  /** Addresses of the feeds that are being checked now. */
  readonly refreshing: readonly string[];
  readonly subscription: Subscription;
  readonly actions: Pick<PanelActions, 'subscribe' | 'unsubscribe' | 'refreshFeed'>;
}

/** The subscriptions and their state. */
export function FeedsView({ feeds, hasFailed, refreshing, subscription, actions }: FeedsViewProps) {
  const listRef = useRef<HTMLUListElement>(null);
  const unsubscribe = (url: string) => {
    // The feed goes, and the button that has focus with it.
    listRef.current?.focus();
    actions.unsubscribe(url);
  };
  return (
    <View title={i18n.t('feeds.title')} lead={i18n.t('feeds.lead')}>
      <SubscribeForm
        subscription={subscription}
        known={feeds?.map(({ url }) => url) ?? []}
        onSubscribe={actions.subscribe}
      />
      {feeds === undefined && !hasFailed && <Loading label={i18n.t('feeds.loading')} />}
      {feeds?.length === 0 && (
        <Notice level={2} title={i18n.t('feeds.empty')}>
          <p>{i18n.t('feeds.emptyWhy')}</p>
        </Notice>
      )}
      <ul ref={listRef} class={styles['list']} tabIndex={-1} aria-label={i18n.t('feeds.title')}>
        {feeds?.map((feed) => (
          <FeedItem
            key={feed.url}
            feed={feed}
            hasTwin={isTwin(feed, feeds)}
            isRefreshing={refreshing.includes(feed.url)}
            actions={{ ...actions, unsubscribe }}
          />
        ))}
      </ul>
    </View>
  );
}

/** Without a title it goes by its address, which no other has. */
const isTwin = ({ title, url }: Feed, feeds: readonly Feed[]): boolean =>
  title !== undefined && feeds.some((other) => other.url !== url && other.title === title);
