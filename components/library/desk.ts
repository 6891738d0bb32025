import type { StoryViewProps } from '@/components/story/story-view-props';
import type { PinHistory } from '@/utils/model/revision';
import type { SourcePoint } from '@/utils/model/source-points';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';

export const deskParts = ['story', 'timeline', 'coverage', 'compare'] as const;
export type DeskPart = (typeof deskParts)[number];

/** Sources of the story side by side, as they were chosen; `points` absent while that is worked out. */
export interface ComparedSources {
  readonly numbers: readonly number[];
  readonly points?: readonly SourcePoint[];
}

/** The story that is open in the library page. */
export interface Desk {
  readonly key: StoryKey;
  readonly story: Story;
  readonly pinned: boolean;
  /** Stories that were merged into it, and can be parted again. */
  readonly merged?: OpenedStory['merged'] | undefined;
  readonly history?: PinHistory | undefined;
  /** What the news are counted from. */
  readonly since?: string | undefined;
  readonly changes?: StoryChanges | undefined;
  /** It is shown as it was at a moment. */
  readonly asItWas?: { readonly at: string; readonly story: Story } | undefined;
  readonly compared?: ComparedSources | undefined;
  readonly isNotifyRefused?: boolean | undefined;
  /** What is shown of it first. */
  readonly start?: DeskPart | undefined;
}

export interface DeskActions {
  readonly closeStory: () => void;
  readonly compareWith: (at: string | undefined) => void;
  /** Without a moment: as it is now. */
  readonly showAsItWas: (at: string | undefined) => void;
  /** Called in the click, in which the browser may ask the reader. */
  readonly setNotify: (on: boolean) => void;
  readonly compareSources: (numbers: readonly number[]) => void;
  readonly story: StoryViewProps['actions'];
}
