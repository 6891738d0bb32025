import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import type { Feed } from '@/utils/model/feed';
import styles from './FeedItem.module.css';

export interface MoveOfferProps {
  readonly feed: Feed;
  readonly to: string;
  readonly move: (url: string, to: string) => void;
}

/** The feed has been answering from another address for a while: the reader may have it asked there. */
export function MoveOffer({ feed, to, move }: MoveOfferProps) {
  return (
    <div class={styles['offer']}>
      <p>{i18n.t('feeds.moved', [isolate(to)])}</p>
      <Button onClick={() => move(feed.url, to)}>{i18n.t('feeds.move')}</Button>
    </div>
  );
}
