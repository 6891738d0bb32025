import { useEffect, useMemo } from 'preact/hooks';
import { chipId, previewId } from './citation-ids';
import { createPreviewState, type PreviewState } from './preview-state';
import { SourceList } from './SourceList';
import { StoryHeader } from './StoryHeader';
import styles from './StoryView.module.css';
import { Summary } from './Summary';
import { StoryProvider } from './story-context';
import type { StoryViewProps } from './story-view-props';
import { Timeline } from './Timeline';

/** One story: why it is shown, its cited summary, its sources, its timeline. */
export function StoryView(props: StoryViewProps) {
  const { story, reading, actions } = props;
  const preview = useMemo(createPreviewState, []);
  useEffect(() => closeOnEscape(preview), [preview]);
  return (
    <StoryProvider value={{ story, here: reading?.here, preview, openSource: actions.openSource }}>
      <article class={styles['story']}>
        <StoryHeader {...props} />
        <div class={styles['columns']}>
          <Summary />
          <div>
            <SourceList />
            <Timeline />
          </div>
        </div>
      </article>
    </StoryProvider>
  );
}

/** Wherever the focus is: what a pointer has opened must go without moving the pointer. */
function closeOnEscape(preview: PreviewState): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const open = preview.open.value;
    if (event.key !== 'Escape' || !open) return;
    const isWithin = document.getElementById(previewId(open))?.contains(document.activeElement);
    if (isWithin) document.getElementById(chipId(open))?.focus();
    preview.close();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
    preview.dispose();
  };
}
