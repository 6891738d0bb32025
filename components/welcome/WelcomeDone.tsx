import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './WelcomePage.module.css';
import type { StepProps } from './WhatStep';

export interface WelcomeDoneProps extends StepProps {
  /** How many feeds were chosen. */
  readonly followed: number;
  readonly showExample: () => void;
}

/** Where to look from now on. */
export function WelcomeDone({ titleRef, followed, showExample }: WelcomeDoneProps) {
  return (
    <>
      <h1 ref={titleRef} tabIndex={-1} class={styles['title']}>
        {i18n.t('welcome.done')}
      </h1>
      <p class={styles['lead']}>
        {followed > 0 ? i18n.t('welcome.doneFeeds', followed) : i18n.t('welcome.doneNoFeeds')}
      </p>
      <p class={styles['lead']}>{i18n.t('welcome.doneHow')}</p>
      <div class={styles['actions']}>
        <Button look="primary" onClick={showExample}>
          {i18n.t('action.example')}
        </Button>
      </div>
    </>
  );
}
