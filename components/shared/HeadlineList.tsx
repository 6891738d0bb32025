import { useSignal } from '@preact/signals';
import { Pin } from 'lucide-preact';
import { i18n } from '#i18n';
import type { SearchHit } from '@/utils/model/search';
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
import { WhyHere, WhyHereButton } from './WhyHere';

export interface HeadlineListProps {
  /** Hits of a search also show where they were found. */
  readonly items: readonly (StoryListItem | SearchHit)[];
  /** Each tells on request why it stands where it stands. */
  readonly isRanked?: boolean;
  /** The story of the open article, which is marked. */
  readonly here?: StoryKey | undefined;
  readonly actions: Pick<PanelActions, 'openStory' | 'pin' | 'unpin'>;
}

/** Stories by their headlines, in the order given. */
export function HeadlineList({ items, here, isRanked, actions }: HeadlineListProps) {
  return (
    <ol class={styles['list']} data-ranked={isRanked || undefined}>
      {items.map((item, i) => (
        <li key={`${item.key.feed} ${item.key.id}`} class={styles['item']}>
          <Headline
            item={item}
            rank={isRanked ? i + 1 : undefined}
            isHere={here !== undefined && isSameKey(item.key, here)}
            actions={actions}
          />
        </li>
      ))}
    </ol>
  );
}

interface HeadlineProps {
  readonly item: StoryListItem | SearchHit;
  readonly rank: number | undefined;
  readonly isHere: boolean;
  readonly actions: HeadlineListProps['actions'];
}

function Headline({ item, rank, isHere, actions }: HeadlineProps) {
  const name = isolate(item.headline);
  const isAsked = useSignal(false);
  return (
    <>
      <h2 class={styles['headline']}>
        <button
          type="button"
          class={styles['open']}
          data-stop="section"
          dir="auto"
          lang={langAttribute(item.language)}
          onClick={() => actions.openStory(item.key)}
        >
          {item.headline}
        </button>
      </h2>
      <div class={styles['meta']}>
        <p>
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
        {item.mergedFrom?.map((headline) => (
          <p key={headline} dir="auto">
            {i18n.t('pinned.merged', [isolate(headline)])}
          </p>
        ))}
        {'found' in item && item.found && (
          <p class={styles['found']} dir="auto">
            {item.found.text}
          </p>
        )}
        {rank !== undefined && isAsked.value && <WhyHere item={item} rank={rank} />}
      </div>
      <div class={styles['tools']} data-pinned={item.pinned || undefined}>
        <Button
          look="quiet"
          icon={Pin}
          label={item.pinned ? i18n.t('headlines.unpin', [name]) : i18n.t('headlines.pin', [name])}
          onClick={() => (item.pinned ? actions.unpin(item.key) : actions.pin(item.key))}
        />
        {rank !== undefined && (
          <span class={styles['why']}>
            <WhyHereButton headline={item.headline} isOpen={isAsked} />
          </span>
        )}
      </div>
    </>
  );
}
