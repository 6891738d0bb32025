import { ArrowLeft, BookMarked, Pin } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { langAttribute } from '@/components/shared/lang-attribute';
import { StoryCounts } from '@/components/shared/StoryCounts';
import { AgoText } from '@/components/shared/TimeText';
import type { ExampleFeed } from '@/utils/model/example-feed';
import { countPublishers } from './count-publishers';
import { MatchReason } from './MatchReason';
import { MergedFrom } from './MergedFrom';
import { OtherStoriesNote } from './OtherStoriesNote';
import styles from './StoryHeader.module.css';
import type { StoryViewProps } from './story-view-props';

/** Why this story, what it is called, how fresh it is, and what can be done with it. */
export function StoryHeader(props: StoryViewProps) {
  const { story, storyKey, pinned, reading, actions, slots } = props;
  return (
    <header class={styles['header']}>
      {props.onBack && <Back run={props.onBack} />}
      <MatchReason
        match={reading?.match}
        isExample={storyKey.feed === ('example' satisfies ExampleFeed)}
        notThis={() => actions.notThisStory(storyKey)}
      />
      {reading?.others && <OtherStoriesNote others={reading.others} actions={actions} />}
      <h1 class={styles['headline']} dir="auto" lang={langAttribute(story.language)}>
        {story.headline}
      </h1>
      <Freshness {...props} />
      <MergedFrom merged={props.merged} undo={(from) => actions.undoMerge(storyKey, from)} />
      <div class={styles['actions']} data-pinned={pinned || undefined}>
        <Button icon={Pin} onClick={() => (pinned ? actions.unpin(storyKey) : actions.pin(storyKey))}>
          {i18n.t(pinned ? 'story.unpin' : 'story.pin')}
        </Button>
        <Button icon={BookMarked} onClick={() => actions.collect(storyKey)}>
          {i18n.t('story.collect')}
        </Button>
        {slots?.actions}
      </div>
    </header>
  );
}

function Back({ run }: { readonly run: () => void }) {
  return (
    <div class={styles['back']}>
      <Button look="quiet" icon={ArrowLeft} onClick={run}>
        {i18n.t('story.back')}
      </Button>
    </div>
  );
}

function Freshness({ story }: StoryViewProps) {
  return (
    <p class={styles['meta']}>
      <AgoText at={story.updated} message={(time) => i18n.t('story.updated', [time])} />
      {' · '}
      <StoryCounts articles={story.sources.length} publishers={countPublishers(story.sources)} />
    </p>
  );
}
