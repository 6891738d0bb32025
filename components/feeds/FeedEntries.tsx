import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Loading } from '@/components/shared/Loading';
import { langAttribute } from '@/components/shared/lang-attribute';
import { AgoText } from '@/components/shared/TimeText';
import type { Feed } from '@/utils/model/feed';
import type { ListedEntry } from '@/utils/model/feed-overview';
import styles from './FeedEntries.module.css';
import type { FeedActions, FeedsPart } from './feeds-part';

export interface FeedEntriesProps {
  readonly feed: Feed;
  readonly name: string;
  readonly part: FeedsPart;
}

/** The latest entries of a feed; those that are new are marked, in words too. */
export function FeedEntries({ feed, name, part }: FeedEntriesProps) {
  const entries = part.open?.entries;
  if (!entries) return <Loading label={i18n.t('feeds.loadingLatest')} />;
  return (
    <div>
      <ul class={styles['entries']} aria-label={i18n.t('feeds.latestOf', [name])}>
        {entries.map((entry) => (
          <Entry key={entry.key} feed={feed.url} entry={entry} openEntry={part.actions.openEntry} />
        ))}
      </ul>
      {entries.some(({ unread }) => unread) && (
        <Button look="quiet" onClick={() => part.actions.markRead(feed.url)}>
          {i18n.t('feeds.markRead')}
        </Button>
      )}
    </div>
  );
}

interface EntryProps {
  readonly feed: string;
  readonly entry: ListedEntry;
  readonly openEntry: FeedActions['openEntry'];
}

function Entry({ feed, entry, openEntry }: EntryProps) {
  const { title, url, at, language, unread } = entry;
  return (
    <li class={styles['entry']} data-unread={unread || undefined}>
      {url === undefined ? (
        <span class={styles['entryTitle']} dir="auto" lang={langAttribute(language)}>
          {title}
        </span>
      ) : (
        <a
          class={styles['entryTitle']}
          href={url}
          dir="auto"
          lang={langAttribute(language)}
          onClick={(event) => {
            event.preventDefault();
            openEntry(feed, entry);
          }}
        >
          {title}
        </a>
      )}
      <p class={styles['when']}>
        {unread && <b>{i18n.t('feeds.new')} · </b>}
        <AgoText at={at} message={(time) => time} />
      </p>
    </li>
  );
}
