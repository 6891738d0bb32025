import { late } from '@/components/shared/late';
import type { StorySlots } from '@/components/story/story-slots';
import type { KeepPartProps } from './KeepPart';

interface KeepView extends Pick<KeepPartProps, 'keep' | 'story' | 'openCollection'> {
  readonly key: KeepPartProps['storyKey'];
}

const KeepPart = late<KeepPartProps>(
  async () => (await import('./KeepPart')).KeepPart,
  () => null,
);

/** Most stories have no note and are not being collected: then none of its code is needed. */
function Kept(props: KeepPartProps) {
  const { keeping, notes } = props.keep;
  return keeping.value || notes.value.length > 0 ? <KeepPart {...props} /> : null;
}

/** What collecting and annotating puts into a story's page. */
export const keepSlots = ({ key, ...rest }: KeepView): StorySlots => ({
  keep: (place) => <Kept place={place} storyKey={key} {...rest} />,
});
