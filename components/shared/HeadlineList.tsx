import { Pin } from 'lucide-preact';
import { i18n } from '#i18n';
import type { StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import { Button } from './Button';
import styles from './HeadlineList.module.css';
import mark from './HereMark.module.css';
import { isSameKey } from './is-same-key';
import { isolate } from './isolate';
import { langAttribute } from './lang-attribute';
import type { PanelActions } from './panel-actions';
import { StoryCounts } from './StoryCounts';
import { AgoText } from './TimeText';

export interface HeadlineListProps {
  readonly items: readonly StoryListItem[];
  /** The story of the open article, which is marked. */
  readonly here?: StoryKey | undefined;
  readonly actions: Pick<PanelActions, 'openStory' | 'pin' | 'unpin'>;
}

/** Stories by their headlines, in the order given. */
export function HeadlineList({ items, here, actions }: HeadlineListProps) {
  return (
    <ol class={styles['list']}>
      {items.map((item) => (
        <li key={`${item.key.feed} ${item.key.id}`} class={styles['item']}>
          <Headline item={item} isHere={here !== undefined && isSameKey(item.key, here)} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

interface HeadlineProps {
  readonly item: StoryListItem;
  readonly isHere: boolean;
  readonly actions: HeadlineListProps['actions'];
}

function Headline({ item, isHere, actions }: HeadlineProps) {
  const name = isolate(item.headline);
  return (
    <>
      <h2 class={styles['headline']}>
        <button
          type="button"
          class={styles['open']}
          dir="auto"
          lang={langAttribute(item.language)}
          onClick={() => actions.openStory(item.key)}
        >
          {item.headline}
        </button>
      </h2>
      <p class={styles['meta']}>
        <AgoText at={item.updated} message={(time) => time} />
        {' · '}
        <StoryCounts articles={item.sources} publishers={item.publishers} />
        {isHere && (
          <>
            {' · '}
            <span class={mark['here']}>{i18n.t('story.youAreHere')}</span>
          </>
        )}
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
