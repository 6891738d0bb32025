import { useId } from 'preact/hooks';
import styles from './Choice.module.css';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** In the order to show, the words of each. */
  readonly options: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. Radio buttons, so that the arrow keys move between them. */
export function Choice<T extends string>({ label, hint, options, value, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class={styles['choice']} aria-describedby={hint && `${id}-hint`}>
      <legend class={styles['label']}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </p>
      )}
      <div class={styles['options']}>
        {(Object.keys(options) as T[]).map((name) => (
          <label key={name} class={styles['option']}>
            <input
              type="radio"
              name={id}
              value={name}
              checked={name === value}
              onChange={() => onChange(name)}
            />
            <span>{options[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
