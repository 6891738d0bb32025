import type { MarkedPage } from '@/utils/model/page-mark';
import type { StoryComparison } from '@/utils/model/story-comparison';
import type { StoryKey } from '@/utils/model/story-lookup';

/** What is known of how a story's sources stand to each other; absent in the props while it is worked out. */
export interface ComparisonState {
  readonly key: StoryKey;
  readonly value: StoryComparison;
}

/** The marks in the tab's page: none, being put there, not possible there, or there. */
export type MarksState = 'none' | 'busy' | 'impossible' | MarkedPage;

export interface ComparisonActions {
  /** Marks sentences in the page. Said beforehand: the site can see such marks. */
  readonly markPage: () => void;
  readonly unmarkPage: () => void;
}
