import { Highlighter } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { late } from '@/components/shared/late';
import type { StorySlots } from '@/components/story/story-slots';
import type { HighlightsDrawerProps } from './HighlightsDrawer';
import styles from './HighlightsDrawer.module.css';
import type { HighlightsState } from './highlights-state';
import type { SourceHighlightsProps } from './SourceHighlights';

const Drawer = late<HighlightsDrawerProps>(async () => (await import('./HighlightsDrawer')).HighlightsDrawer);
const OfSource = late<SourceHighlightsProps>(
  async () => (await import('./SourceHighlights')).SourceHighlights,
);

const Toggle = ({ highlights }: HighlightsDrawerProps) => (
  <Button icon={Highlighter} expanded={highlights.isOpen.value} onClick={highlights.toggle}>
    {i18n.t('highlights.title')}
  </Button>
);

/** What the passages that a reader keeps put into a story's page, after what else stands there. */
export function highlightSlots(
  highlights: HighlightsState,
  hasArticle: boolean,
  { here, keep, ...others }: StorySlots,
): StorySlots {
  const open = hasArticle && highlights.isOpen.value && <Drawer highlights={highlights} />;
  return {
    ...others,
    ...(hasArticle ? { actions: <Toggle highlights={highlights} /> } : {}),
    here: (here || open) && (
      <>
        {here}
        {open}
      </>
    ),
    keep: (place) => (
      <>
        {keep?.(place)}
        {place.is === 'source' && <AtSource highlights={highlights} number={place.number} />}
      </>
    ),
  };
}

function AtSource({ highlights, number }: SourceHighlightsProps) {
  const hasSome = highlights.ofStory.value.some((one) => one.number === number);
  return hasSome ? <OfSource highlights={highlights} number={number} /> : null;
}

/** The same for an article that belongs to no story. */
export const HighlightsAlone = ({ highlights }: HighlightsDrawerProps) => (
  <div class={styles['alone']}>
    <Toggle highlights={highlights} />
    {highlights.isOpen.value && <Drawer highlights={highlights} />}
  </div>
);
