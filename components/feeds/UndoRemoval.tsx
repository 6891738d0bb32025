import { Undo2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import styles from './FeedsView.module.css';

export interface UndoRemovalProps {
  readonly removed: { readonly url: string; readonly name: string };
  readonly undo: (url: string) => void;
}

/** Says that a feed was taken off, and offers it back: focus comes here, as the button that took it off is gone. */
export function UndoRemoval({ removed, undo }: UndoRemovalProps) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  useEffect(() => buttonRef.current?.focus(), [removed.url]);
  return (
    <div class={styles['undo']} role="status">
      <p>{i18n.t('feeds.removed', [isolate(removed.name)])}</p>
      <Button icon={Undo2} buttonRef={buttonRef} onClick={() => undo(removed.url)}>
        {i18n.t('feeds.undo')}
      </Button>
    </div>
  );
}
