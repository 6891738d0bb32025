import type { ComponentChildren } from 'preact';
import styles from './ChoiceBar.module.css';

interface ChoiceBarProps<Choice> {
  /** Heard, not seen: what is chosen between. */
  readonly legend: string;
  readonly choices: readonly { readonly value: Choice; readonly label: ComponentChildren }[];
  readonly chosen: Choice;
  readonly choose: (value: Choice) => void;
}

/** Buttons of which one is pressed. */
export function ChoiceBar<Choice>({ legend, choices, chosen, choose }: ChoiceBarProps<Choice>) {
  return (
    <fieldset class={styles['bar']}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
