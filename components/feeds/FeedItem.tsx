import { useSignal } from '@preact/signals';
import { ChevronDown, Pencil, RefreshCw, Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Confirm } from '@/components/shared/Confirm';
import { Foreign } from '@/components/shared/Foreign';
import { isolate } from '@/components/shared/isolate';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { Feed } from '@/utils/model/feed';
import type { ListedFeed } from '@/utils/model/feed-overview';
import { FeedEditor } from './FeedEditor';
import { FeedEntries } from './FeedEntries';
import styles from './FeedItem.module.css';
import { FeedProblems } from './FeedProblems';
import { FeedState } from './FeedState';
import type { FeedsPart } from './feeds-part';
import { MoveOffer } from './MoveOffer';
import { UnreadCount } from './UnreadCount';

export interface FeedItemProps {
  readonly feed: Feed | ListedFeed;
  /** Another feed has the same title: what acts on this one names its address too. */
  readonly hasTwin?: boolean;
  readonly isRefreshing: boolean;
  /** Folders that there are, to choose from. */
  readonly folders?: readonly string[] | undefined;
  readonly part?: FeedsPart | undefined;
  readonly actions: Pick<PanelActions, 'refreshFeed' | 'unsubscribe'>;
}

/** One subscription: what it is, what is new of it, how it does, and what can be done with it. */
export function FeedItem(props: FeedItemProps) {
  const { feed, hasTwin = false, part } = props;
  const isEditing = useSignal(false);
  const shown = feed.name ?? feed.title;
  const title = isolate(shown ?? feed.url);
  const name = hasTwin ? `${title} (${isolate(feed.url)})` : title;
  const isOpen = part?.open?.url === feed.url;
  return (
    <li class={styles['feed']} data-muted={feed.muted || undefined}>
      <div class={styles['head']}>
        <h2 class={styles['title']}>
          <Foreign text={shown ?? new URL(feed.url).hostname} />
        </h2>
        {feed.muted && <span class={styles['muted']}>{i18n.t('feeds.muted')}</span>}
        {'unread' in feed && <UnreadCount count={feed.unread} />}
      </div>
      <p class={styles['address']}>
        <Foreign text={feed.url} />
      </p>
      <FeedState feed={feed} />
      {part && 'newAddress' in feed && feed.newAddress && (
        <MoveOffer feed={feed} to={feed.newAddress} move={part.actions.move} />
      )}
      <FeedProblems problems={feed.problems} />
      <FeedTools {...props} name={name} isOpen={isOpen} isEditing={isEditing} />
      {part && isOpen && <FeedEntries feed={feed} name={name} part={part} />}
      {part && isEditing.value && (
        <FeedEditor
          feed={feed}
          folders={props.folders ?? []}
          part={part}
          done={() => (isEditing.value = false)}
        />
      )}
    </li>
  );
}

interface FeedToolsProps extends FeedItemProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isEditing: { value: boolean };
}

function FeedTools({ feed, name, isOpen, isEditing, isRefreshing, part, actions }: FeedToolsProps) {
  return (
    <div class={styles['actions']}>
      {part && feed.entries > 0 && (
        <Button
          icon={ChevronDown}
          expanded={isOpen}
          label={i18n.t('feeds.latestOf', [name])}
          onClick={() => part.actions.openFeed(isOpen ? null : feed.url)}
        >
          {i18n.t('feeds.latest')}
        </Button>
      )}
      <Button
        icon={RefreshCw}
        busy={isRefreshing}
        look={part ? 'quiet' : 'plain'}
        label={
          isRefreshing && !part
            ? undefined
            : i18n.t(isRefreshing ? 'feeds.refreshingOf' : 'feeds.refreshOf', [name])
        }
        onClick={() => actions.refreshFeed(feed.url)}
      >
        {part ? undefined : i18n.t(isRefreshing ? 'feeds.refreshing' : 'feeds.refresh')}
      </Button>
      {part && (
        <Button
          icon={Pencil}
          look="quiet"
          expanded={isEditing.value}
          label={i18n.t('feeds.editOf', [name])}
          onClick={() => (isEditing.value = !isEditing.value)}
        />
      )}
      <Unsubscribe feed={feed} name={name} isUndoable={part !== undefined} actions={actions} />
    </div>
  );
}

/** What can be undone is not asked twice. */
function Unsubscribe({
  feed,
  name,
  isUndoable,
  actions,
}: Pick<FeedItemProps, 'feed' | 'actions'> & { readonly name: string; readonly isUndoable: boolean }) {
  const remove = () => actions.unsubscribe(feed.url);
  const label = i18n.t('feeds.unsubscribeOf', [name]);
  if (isUndoable) return <Button look="quiet" icon={Trash2} label={label} onClick={remove} />;
  return (
    <Confirm
      look="quiet"
      ask={i18n.t('feeds.unsubscribe')}
      askLabel={label}
      consequence={i18n.t('feeds.confirm', [name])}
      yes={i18n.t('feeds.confirmYes')}
      no={i18n.t('feeds.confirmNo')}
      onConfirm={remove}
    />
  );
}
