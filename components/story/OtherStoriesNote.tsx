import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { NamedStory, OtherStories } from '@/utils/model/story-lookup';
import styles from './OtherStoriesNote.module.css';

export interface OtherStoriesNoteProps {
  readonly others: OtherStories;
  readonly actions: Pick<PanelActions, 'allowStory' | 'openStory'>;
}

/** After "not this story": what was sent away, each with its way back, and which stories it may be instead. */
export function OtherStoriesNote({ others: { refused, next }, actions }: OtherStoriesNoteProps) {
  return (
    <div class={styles['others']} data-part="others">
      <p>{i18n.t('notThis.refused')}</p>
      <List stories={refused}>
        {(story) => (
          <>
            <Headline story={story} />
            <Button
              look="quiet"
              label={i18n.t('notThis.undo', [isolate(story.headline)])}
              onClick={() => actions.allowStory(story.key)}
            >
              {i18n.t('action.undo')}
            </Button>
          </>
        )}
      </List>
      {next.length > 0 && (
        <>
          <p>{i18n.t('notThis.next')}</p>
          <List stories={next}>
            {(story) => (
              <button type="button" class={styles['open']} onClick={() => actions.openStory(story.key)}>
                <Headline story={story} />
              </button>
            )}
          </List>
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly stories: readonly NamedStory[];
  readonly children: (story: NamedStory) => ComponentChildren;
}

const List = ({ stories, children }: ListProps) => (
  <ul class={styles['list']}>
    {stories.map((story) => (
      <li key={`${story.key.feed} ${story.key.id}`} class={styles['item']}>
        {children(story)}
      </li>
    ))}
  </ul>
);

const Headline = ({ story }: { readonly story: NamedStory }) => (
  <span class={styles['headline']} dir="auto" lang={langAttribute(story.language)}>
    {story.headline}
  </span>
);
