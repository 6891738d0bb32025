import { Pin } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from './Button';
import styles from './HeadlineList.module.css';
import type { HeadlineItem } from './headline-item';
import { isolate } from './isolate';
import type { PanelActions } from './panel-actions';
import { StoryCounts } from './StoryCounts';
import { AgoText } from './TimeText';

export interface HeadlineListProps {
  readonly items: readonly HeadlineItem[];
  readonly actions: Pick<PanelActions, 'openStory' | 'pin' | 'unpin'>;
}

/** Stories by their headlines, in the order given. */
export function HeadlineList({ items, actions }: HeadlineListProps) {
  return (
    <ol class={styles['list']}>
      {items.map((item) => (
        <li key={`${item.key.feed} ${item.key.id}`} class={styles['item']}>
          <Headline item={item} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function Headline({ item, actions }: { readonly item: HeadlineItem } & Pick<HeadlineListProps, 'actions'>) {
  const name = isolate(item.headline);
  return (
    <>
      <h2 class={styles['headline']}>
        <button
          type="button"
          class={styles['open']}
          dir="auto"
          lang={item.language}
          onClick={() => actions.openStory(item.key)}
        >
          {item.headline}
        </button>
      </h2>
      <p class={styles['meta']}>
        <AgoText at={item.updated} message={(time) => time} />
        {' · '}
        <StoryCounts articles={item.sources} publishers={item.publishers} />
      </p>
      <div class={styles['pin']} data-pinned={item.pinned || undefined}>
        <Button
          look="quiet"
          icon={Pin}
          label={item.pinned ? i18n.t('headlines.unpin', [name]) : i18n.t('headlines.pin', [name])}
          onClick={() => (item.pinned ? actions.unpin(item.key) : actions.pin(item.key))}
        />
      </div>
    </>
  );
}
