import type { ComponentChildren } from 'preact';
import styles from './View.module.css';

export interface ViewProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A view with a title over it. */
export function View({ title, lead, children }: ViewProps) {
  return (
    <div class={styles['view']}>
      <h1 class={styles['title']}>{title}</h1>
      {lead && <p class={styles['lead']}>{lead}</p>}
      {children}
    </div>
  );
}
