import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import styles from './Notice.module.css';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
  /** Where the state passes by itself, its action does not stand out. */
  readonly look?: 'primary' | 'plain';
}

export interface NoticeProps {
  readonly icon?: LucideIcon | undefined;
  readonly title: string;
  /** Why there is nothing to show. */
  readonly children: ComponentChildren;
  /** The one thing to do about it. */
  readonly action?: NoticeAction | undefined;
  /** 1 where it is all of a view, 2 below the view's title. */
  readonly level?: 1 | 2;
}

/** Why a view is empty, and one way on. */
export function Notice({ icon: Icon, title, children, action, level = 1 }: NoticeProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class={styles['notice']}>
      {Icon && <Icon size={28} strokeWidth={1.5} aria-hidden="true" class={styles['icon']} />}
      <Heading class={styles['title']}>{title}</Heading>
      <div class={styles['why']}>{children}</div>
      {action && (
        <Button look={action.look ?? 'primary'} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
