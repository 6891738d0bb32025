import { CloudOff } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { View } from '@/components/shared/View';
import type { Feed } from '@/utils/model/feed';
import { DeclaredFeeds } from './DeclaredFeeds';
import { FeedFolders } from './FeedFolders';
import { FeedsFoot } from './FeedsFoot';
import styles from './FeedsView.module.css';
import type { FeedsPart } from './feeds-part';
import { ImportReport } from './ImportReport';
import { SubscribeForm } from './SubscribeForm';
import type { Subscription } from './subscription';
import { UndoRemoval } from './UndoRemoval';

export interface FeedsViewProps {
  /** Absent while they are being fetched. */
  readonly feeds: readonly Feed[] | undefined;
  /** A list that is absent is not on its way either. */
  readonly hasFailed?: boolean;
  /** Addresses of the feeds that are being checked now. */
  readonly refreshing: readonly string[];
  readonly subscription: Subscription;
  /** What is new of them, and all that can be done beyond adding and checking. */
  readonly part?: FeedsPart | undefined;
  readonly actions: Pick<PanelActions, 'subscribe' | 'unsubscribe' | 'refreshFeed'>;
}

/** The subscriptions in their folders, what is new of them, how they do; and how to get more. */
export function FeedsView(props: FeedsViewProps) {
  const { hasFailed, refreshing, subscription, part, actions } = props;
  const feeds = part?.overview?.feeds ?? props.feeds;
  const listRef = useRef<HTMLDivElement>(null);
  const unsubscribe = (url: string) => {
    // The feed goes, and the button that has focus with it.
    listRef.current?.focus();
    actions.unsubscribe(url);
  };
  const resubscribe = (url: string) => {
    listRef.current?.focus();
    part?.actions.resubscribe(url);
  };
  return (
    <View title={i18n.t('feeds.title')} lead={i18n.t('feeds.lead')}>
      {part?.overview?.paused && <Paused why={part.overview.paused} />}
      <SubscribeForm
        subscription={subscription}
        known={feeds?.map(({ url }) => url) ?? []}
        onSubscribe={actions.subscribe}
      />
      {part && <DeclaredFeeds part={part} subscription={subscription} onSubscribe={actions.subscribe} />}
      {part && <ImportReport part={part} />}
      {feeds === undefined && !hasFailed && <Loading label={i18n.t('feeds.loading')} />}
      {feeds?.length === 0 && (
        <Notice level={2} title={i18n.t('feeds.empty')}>
          <p>{i18n.t('feeds.emptyWhy')}</p>
        </Notice>
      )}
      {part?.removed && <UndoRemoval removed={part.removed} undo={resubscribe} />}
      <div ref={listRef} tabIndex={-1} class={styles['list']} data-feeds>
        {feeds && (
          <FeedFolders
            feeds={feeds}
            refreshing={refreshing}
            part={part}
            actions={{ ...actions, unsubscribe }}
          />
        )}
      </div>
      {part && <FeedsFoot part={part} hasFeeds={(feeds?.length ?? 0) > 0} />}
    </View>
  );
}

function Paused({ why }: { readonly why: 'offline' | 'save-data' }) {
  return (
    <p class={styles['paused']} role="status">
      <CloudOff size={16} aria-hidden="true" />
      <span>{i18n.t(why === 'offline' ? 'feeds.pausedOffline' : 'feeds.pausedSaving')}</span>
    </p>
  );
}
