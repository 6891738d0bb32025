import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './HighlightsDrawer.module.css';
import type { HighlightsState } from './highlights-state';

/** Takes the last removal back. It gets the focus: the button that removed went with its passage. */
export function UndoRemoval({ highlights }: { readonly highlights: HighlightsState }) {
  const ref = useRef<HTMLButtonElement>(null);
  const [removed] = highlights.removed.value;
  useEffect(() => {
    if (removed !== undefined) ref.current?.focus({ preventScroll: true });
  }, [removed]);
  if (removed === undefined) return null;
  return (
    <p class={styles['undo']} role="status">
      {i18n.t('highlights.removed')}{' '}
      <Button buttonRef={ref} onClick={highlights.undo}>
        {i18n.t('library.undo')}
      </Button>
    </p>
  );
}
