import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelActions } from '@/components/shared/panel-actions';
import type { Story } from '@/utils/model/story';
import type { PreviewState } from './preview-state';

/** What every part of one story's page needs. */
export interface StoryScope {
  readonly story: Story;
  /** Number of the source that is the open article, where it is one. */
  readonly here: number | undefined;
  readonly preview: PreviewState;
  readonly openSource: PanelActions['openSource'];
}

const StoryContext = createContext<StoryScope | undefined>(undefined);

export const StoryProvider = StoryContext.Provider;

export function useStory(): StoryScope {
  const scope = useContext(StoryContext);
  if (!scope) throw new Error('A part of a story stands outside of StoryView');
  return scope;
}
