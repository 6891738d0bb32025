import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import styles from './Confirm.module.css';

export interface ConfirmProps {
  /** The button that asks. */
  readonly ask: string;
  readonly askLabel?: string | undefined;
  readonly look?: 'plain' | 'quiet';
  /** What will happen. */
  readonly consequence: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
  /** Stands beside the button, and gives way to the question. */
  readonly children?: ComponentChildren;
}

/** A button for what cannot be undone: it asks in its own place first, and Escape is a no. */
export function Confirm({ children, ...props }: ConfirmProps) {
  const asking = useSignal(false);
  const askRef = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // Back to the button that asked, but not when it is shown for the first time.
    if (asked.current && !asking.value) askRef.current?.focus();
    asked.current = asking.value;
  }, [asking.value]);
  if (asking.value) return <Question {...props} onCancel={() => (asking.value = false)} />;
  return (
    <>
      {children}
      <Button
        look={props.look ?? 'plain'}
        label={props.askLabel}
        buttonRef={askRef}
        onClick={() => (asking.value = true)}
      >
        {props.ask}
      </Button>
    </>
  );
}

function Question({
  consequence,
  yes,
  no,
  onConfirm,
  onCancel,
}: ConfirmProps & { readonly onCancel: () => void }) {
  const id = useId();
  const noRef = useRef<HTMLButtonElement>(null);
  useEffect(() => noRef.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two buttons is no fieldset
    <div
      class={styles['question']}
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id={id}>{consequence}</p>
      <div class={styles['answers']}>
        <Button onClick={onConfirm}>{yes}</Button>
        <Button buttonRef={noRef} describedBy={id} onClick={onCancel}>
          {no}
        </Button>
      </div>
    </div>
  );
}
