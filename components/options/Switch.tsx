import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off, at once. The whole row is its target. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <div>
        <label for={id} class={styles['label']}>
          {label}
        </label>
        <p id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class={styles['switch']}
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
