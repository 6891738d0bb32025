import type { ComponentChildren } from 'preact';
import styles from './PartTitle.module.css';

export interface PartTitleProps {
  readonly id: string;
  readonly title: string;
  /**
   * Stands at the end of the title's line, and whatever it opens below that line. The line is as high without it: what comes
   * later moves nothing.
   */
  readonly children?: ComponentChildren;
}

/** The title of a part of the story, and the one thing that can be done with the part. */
export function PartTitle({ id, title, children }: PartTitleProps) {
  return (
    <div class={styles['line']}>
      <h2 id={id} class={styles['title']} tabIndex={-1} data-stop="part">
        {title}
      </h2>
      {children}
    </div>
  );
}
