import { comparisonSlots } from '@/components/coverage/comparison-slots';
import type { FeedsViewProps } from '@/components/feeds/FeedsView';
import { idleSubscription } from '@/components/feeds/subscription';
import { HeadlinesView } from '@/components/headlines/HeadlinesView';
import { HighlightsAlone, highlightSlots } from '@/components/highlights/highlight-slots';
import { keepSlots } from '@/components/library/keep-slots';
import { HistoryBar } from '@/components/pinned/HistoryBar';
import { PinnedView } from '@/components/pinned/PinnedView';
import { SearchView } from '@/components/search/SearchView';
import { isSameKey } from '@/components/shared/is-same-key';
import { late } from '@/components/shared/late';
import { StoryView } from '@/components/story/StoryView';
import type { StorySlots } from '@/components/story/story-slots';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import { LookupNotice } from './LookupNotice';
import type { PanelProps } from './panel-props';

const FeedsView = late<FeedsViewProps>(async () => (await import('@/components/feeds/FeedsView')).FeedsView);

/** What stands under the navigation: the opened story, or the content of the view. */
export function PanelBody(props: PanelProps) {
  const { view, lookup, opened, actions } = props;
  const here = lookup.status === 'matched' ? lookup.key : undefined;
  const hasFailed = props.failure !== undefined;
  if (opened) return <Opened {...props} opened={opened} />;
  if (view === 'headlines') {
    return (
      <HeadlinesView
        items={props.headlines}
        hasFailed={hasFailed}
        here={here}
        hasFeeds={hasFeeds(props)}
        actions={actions}
      />
    );
  }
  if (view === 'pinned')
    return <PinnedView items={props.pinned} hasFailed={hasFailed} here={here} actions={actions} />;
  if (view === 'search') return <Search {...props} here={here} />;
  if (view === 'story') return <TabStory {...props} />;
  return (
    <FeedsView
      feeds={props.feeds}
      hasFailed={hasFailed}
      refreshing={props.refreshing ?? []}
      subscription={props.subscription ?? idleSubscription}
      part={props.feedsPart}
      actions={actions}
    />
  );
}

/** Feeds that are not known yet count as some: a reader who has feeds must not be told to add one. */
const hasFeeds = ({ feeds }: PanelProps): boolean => feeds === undefined || feeds.length > 0;

const Search = ({ search, here, actions }: PanelProps & { readonly here: StoryKey | undefined }) => (
  <SearchView query={search?.query ?? ''} answer={search?.answer} here={here} actions={actions} />
);

function TabStory(props: PanelProps) {
  const { lookup, actions } = props;
  if (lookup.status !== 'matched')
    return (
      <>
        <LookupNotice lookup={lookup} hasFeeds={hasFeeds(props)} actions={actions} />
        {props.highlights && 'article' in lookup && <HighlightsAlone highlights={props.highlights} />}
      </>
    );
  const { key, story, pinned, checked, read, merged } = lookup;
  return (
    <StoryView
      key={`${key.feed} ${key.id}`}
      storyKey={key}
      story={story}
      pinned={pinned}
      checked={checked}
      read={read}
      merged={merged}
      changes={changesOf(props, key, story)}
      reading={lookup}
      slots={slotsOf(props, { key, story }, true)}
      hiddenPublishers={props.hiddenPublishers}
      actions={actions}
    />
  );
}

function Opened(props: PanelProps & { readonly opened: OpenedStory }) {
  const { opened, lookup, hiddenPublishers, actions } = props;
  const { key, story, pinned, checked, read, merged } = opened;
  const isOfTab = lookup.status === 'matched' && isSameKey(lookup.key, key);
  return (
    <StoryView
      storyKey={key}
      story={story}
      pinned={pinned}
      checked={checked}
      reading={isOfTab ? lookup : undefined}
      slots={slotsOf(props, { key, story }, isOfTab)}
      read={read}
      merged={merged}
      changes={changesOf(props, key, story)}
      hiddenPublishers={hiddenPublishers}
      onBack={actions.back}
      actions={actions}
    />
  );
}

/** The comparison belongs to one story at one revision: of another, its marks would stand at other sentences. */
function slotsOf(
  { comparison, highlights, history, keep, marks = 'none', actions }: PanelProps,
  { key, story }: Pick<OpenedStory, 'key' | 'story'>,
  hasArticle: boolean,
): StorySlots {
  const isOfStory =
    comparison && isSameKey(comparison.key, key) && comparison.value.revision === story.revision;
  const compared = comparisonSlots({
    comparison: isOfStory ? comparison.value : undefined,
    hasArticle,
    marks,
    actions,
  });
  const ofPin = history && isSameKey(history.key, key) && history;
  const slots: StorySlots = {
    ...compared,
    ...(keep ? keepSlots({ keep, key, story, openCollection: actions.openLibrary }) : {}),
    ...(ofPin
      ? { history: <HistoryBar history={ofPin.value} since={ofPin.since} onSince={actions.compareWith} /> }
      : {}),
  };
  return highlights ? highlightSlots(highlights, hasArticle, slots) : slots;
}

/** What is new since the last visit, or since the moment that the reader has chosen. */
function changesOf({ history, newsOf }: PanelProps, key: StoryKey, story: Story): StoryChanges | undefined {
  const chosen = history && isSameKey(history.key, key) ? history.changes : undefined;
  return chosen ?? newsOf?.(key, story);
}
