import { i18n } from '#i18n';
import { HeadlineList } from '@/components/shared/HeadlineList';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { View } from '@/components/shared/View';
import type { StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';

export interface PinnedViewProps {
  /** In the order to show; absent while they are being fetched. */
  readonly items: readonly StoryListItem[] | undefined;
  /** A list that is absent is not on its way either. */
  readonly hasFailed?: boolean;
  /** The story of the open article, which is marked. */
  readonly here?: StoryKey | undefined;
  readonly actions: Pick<PanelActions, 'openStory' | 'pin' | 'unpin' | 'setView'>;
}

/** The stories that the reader keeps. */
export function PinnedView({ items, hasFailed, here, actions }: PinnedViewProps) {
  return (
    <View title={i18n.t('pinned.title')}>
      {items === undefined && !hasFailed && <Loading label={i18n.t('headlines.loading')} />}
      {items?.length === 0 && (
        <Notice
          level={2}
          title={i18n.t('pinned.empty')}
          action={{ label: i18n.t('action.headlines'), run: () => actions.setView('headlines') }}
        >
          <p>{i18n.t('pinned.emptyWhy')}</p>
        </Notice>
      )}
      {items && items.length > 0 && <HeadlineList items={items} here={here} actions={actions} />}
    </View>
  );
}
