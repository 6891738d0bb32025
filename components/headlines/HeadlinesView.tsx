import { i18n } from '#i18n';
import { HeadlineList } from '@/components/shared/HeadlineList';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { View } from '@/components/shared/View';
import type { StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';

export interface HeadlinesViewProps {
  /** Ranked; absent while they are being fetched. */
  readonly items: readonly StoryListItem[] | undefined;
  /** A list that is absent is not on its way either. */
  readonly hasFailed?: boolean;
  /** The story of the open article, which is marked. */
  readonly here?: StoryKey | undefined;
  readonly hasFeeds: boolean;
  readonly actions: Pick<PanelActions, 'openStory' | 'pin' | 'unpin' | 'setView' | 'showExample'>;
}

/** The stories of all feeds, the most important first. */
export function HeadlinesView({ items, hasFailed, here, hasFeeds, actions }: HeadlinesViewProps) {
  return (
    <View title={i18n.t('headlines.title')}>
      {items === undefined && !hasFailed && <Loading label={i18n.t('headlines.loading')} />}
      {items?.length === 0 && <NoHeadlines hasFeeds={hasFeeds} actions={actions} />}
      {items && items.length > 0 && <HeadlineList items={items} isRanked here={here} actions={actions} />}
    </View>
  );
}

function NoHeadlines({ hasFeeds, actions }: Pick<HeadlinesViewProps, 'hasFeeds' | 'actions'>) {
  return (
    <Notice
      level={2}
      title={i18n.t('headlines.empty')}
      action={
        hasFeeds
          ? { label: i18n.t('headlines.toFeeds'), run: () => actions.setView('feeds') }
          : { label: i18n.t('action.example'), run: actions.showExample }
      }
    >
      <p>{i18n.t(hasFeeds ? 'headlines.emptyWhy' : 'headlines.emptyNoFeeds')}</p>
    </Notice>
  );
}
