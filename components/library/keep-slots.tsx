import type { StorySlots } from '@/components/story/story-slots';
import { KeepPart, type KeepPartProps } from './KeepPart';

interface KeepView extends Pick<KeepPartProps, 'keep' | 'story' | 'openCollection'> {
  readonly key: KeepPartProps['storyKey'];
}

/** What collecting and annotating puts into a story's page. */
export const keepSlots = ({ key, ...rest }: KeepView): StorySlots => ({
  keep: (place) => <KeepPart place={place} storyKey={key} {...rest} />,
});
