import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
  /** `primary` for the one action of a view; `quiet` has no frame. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: LucideIcon | undefined;
  /** Its name where it has an icon only, or where its text alone would not tell what it acts on. */
  readonly label?: string | undefined;
  readonly busy?: boolean | undefined;
  /** Where it shows and hides something. */
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button. Busy, it stays focusable and says so, but does nothing. */
export function Button({ onClick, children, look = 'plain', icon: Icon, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      ref={rest.buttonRef ?? null}
      class={`${styles['button']} ${styles[look]}`}
      aria-label={rest.label}
      title={children === undefined ? rest.label : undefined}
      aria-expanded={rest.expanded}
      aria-describedby={rest.describedBy}
      aria-disabled={rest.busy || undefined}
      onClick={() => rest.busy || onClick()}
    >
      {Icon && <Icon size={16} aria-hidden="true" class={rest.busy ? styles['turning'] : undefined} />}
      {children}
    </button>
  );
}
