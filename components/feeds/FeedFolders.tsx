import { i18n } from '#i18n';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { Feed } from '@/utils/model/feed';
import type { ListedFeed } from '@/utils/model/feed-overview';
import { FeedItem } from './FeedItem';
import styles from './FeedsView.module.css';
import type { FeedsPart } from './feeds-part';
import { UnreadCount } from './UnreadCount';

export interface FeedFoldersProps {
  readonly feeds: readonly (Feed | ListedFeed)[];
  readonly refreshing: readonly string[];
  readonly part: FeedsPart | undefined;
  readonly actions: Pick<PanelActions, 'unsubscribe' | 'refreshFeed'>;
}

/** The feeds without a folder first, then each folder by its name; in them by what the reader calls them. */
export function FeedFolders(props: FeedFoldersProps) {
  const folders = foldersOf(props.feeds);
  return (
    <>
      {folders.map(([folder, feeds]) =>
        folder === '' ? (
          <FeedList key="" {...props} feeds={feeds} label={i18n.t('feeds.title')} />
        ) : (
          <details key={folder} open class={styles['folder']}>
            <summary class={styles['folderName']}>
              <bdi>{folder}</bdi>
              <UnreadCount count={unreadOf(feeds)} />
            </summary>
            <FeedList {...props} feeds={feeds} label={folder} />
          </details>
        ),
      )}
    </>
  );
}

function FeedList({
  feeds,
  label,
  refreshing,
  part,
  actions,
}: FeedFoldersProps & { readonly label: string }) {
  return (
    <ul aria-label={label}>
      {feeds.map((feed) => (
        <FeedItem
          key={feed.url}
          feed={feed}
          hasTwin={isTwin(feed, feeds)}
          isRefreshing={refreshing.includes(feed.url)}
          folders={part && [...new Set(part.overview?.feeds.flatMap(({ folder }) => folder ?? []))]}
          part={part}
          actions={actions}
        />
      ))}
    </ul>
  );
}

function foldersOf(feeds: readonly Feed[]): readonly (readonly [string, readonly Feed[]])[] {
  const folders = new Map<string, Feed[]>();
  for (const feed of feeds) folders.set(feed.folder ?? '', [...(folders.get(feed.folder ?? '') ?? []), feed]);
  return [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([folder, list]) => [folder, list.sort((a, b) => nameOf(a).localeCompare(nameOf(b)))] as const);
}

const nameOf = ({ name, title, url }: Feed) => name ?? title ?? new URL(url).hostname;

const unreadOf = (feeds: readonly (Feed | ListedFeed)[]): number =>
  feeds.reduce((sum, feed) => sum + ('unread' in feed ? feed.unread : 0), 0);

/** Without a title it goes by its address, which no other has. */
const isTwin = (feed: Feed, feeds: readonly Feed[]): boolean =>
  (feed.name ?? feed.title) !== undefined &&
  feeds.some((other) => other.url !== feed.url && nameOf(other) === nameOf(feed));
