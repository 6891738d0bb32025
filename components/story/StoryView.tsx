import { useEffect, useMemo } from 'preact/hooks';
import { chipId, previewId } from './citation-ids';
import { createPreviewState, type PreviewState } from './preview-state';
import { SourceList } from './SourceList';
import { StoryAttribution } from './StoryAttribution';
import { StoryHeader } from './StoryHeader';
import styles from './StoryView.module.css';
import { Summary } from './Summary';
import { StoryProvider, type StoryScope } from './story-context';
import type { StoryViewProps } from './story-view-props';
import { Timeline } from './Timeline';
import { WhatIsNew } from './WhatIsNew';

/** One story: why it is shown, its cited summary, its sources, its timeline. */
export function StoryView(props: StoryViewProps) {
  const { slots = {} } = props;
  const preview = useMemo(createPreviewState, []);
  useEffect(() => closeOnEscape(preview), [preview]);
  return (
    <StoryProvider value={scopeOf(props, preview)}>
      <article class={styles['story']}>
        <StoryHeader {...props} />
        {slots.here && <div class={styles['here']}>{slots.here}</div>}
        <WhatIsNew />
        {slots.history}
        {slots.keep?.({ is: 'story' })}
        <div class={styles['columns']}>
          <div>
            <Summary disagreement={slots.disagreement} />
          </div>
          <div>
            <SourceList headlines={slots.headlines} />
            <Timeline />
          </div>
        </div>
        <StoryAttribution isOfDevice={props.storyKey.feed.startsWith('device:')} checked={props.checked} />
      </article>
    </StoryProvider>
  );
}

/** The same at every drawing: another list would be taken for a change of it. */
const none: readonly string[] = [];

function scopeOf(props: StoryViewProps, preview: PreviewState): StoryScope {
  const { story, reading, actions, slots } = props;
  return {
    story,
    here: reading?.here,
    preview,
    changes: props.changes,
    keep: slots?.keep ?? (() => null),
    claimMark: slots?.claimMark ?? (() => undefined),
    read: props.read ?? [],
    hiddenPublishers: props.hiddenPublishers ?? none,
    hidePublisher: actions.hidePublisher,
    showPublisher: actions.showPublisher,
    openSource: actions.openSource,
    addressOf: actions.addressOf,
  };
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
