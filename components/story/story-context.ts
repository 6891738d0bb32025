import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { PreviewState } from './preview-state';
import type { StorySlots } from './story-slots';

/** What every part of one story's page needs. */
export interface StoryScope {
  readonly story: Story;
  /** Number of the source that is the open article, where it is one. */
  readonly here: number | undefined;
  readonly preview: PreviewState;
  /** What is new since the reader's last visit; absent at the first. */
  readonly changes: StoryChanges | undefined;
  /** How the open article stands to a claim, and what is to be said of it. */
  readonly claimMark: NonNullable<StorySlots['claimMark']>;
  /** What the reader has noted on a part of it. */
  readonly keep: NonNullable<StorySlots['keep']>;
  /** Numbers of the sources that the reader has opened before. */
  readonly read: readonly number[];
  /** Publishers whose sources are not listed. */
  readonly hiddenPublishers: readonly string[];
  readonly hidePublisher: PanelActions['hidePublisher'];
  readonly showPublisher: PanelActions['showPublisher'];
  readonly openSource: PanelActions['openSource'];
  readonly addressOf: PanelActions['addressOf'];
}

const StoryContext = createContext<StoryScope | undefined>(undefined);

export const StoryProvider = StoryContext.Provider;

export function useStory(): StoryScope {
  const scope = useContext(StoryContext);
  if (!scope) throw new Error('A part of a story stands outside of StoryView');
  return scope;
}
