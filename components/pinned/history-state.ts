import type { PinHistory } from '@/utils/model/revision';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';

/** The history of the pinned story on view, and what its news are counted from, where the reader has chosen that. */
export interface HistoryState {
  readonly key: StoryKey;
  readonly value: PinHistory;
  readonly since?: string;
  readonly changes?: StoryChanges;
}
