import { Check } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './WelcomePage.module.css';
import type { StepProps } from './WhatStep';
import type { WelcomePageProps } from './welcome-props';

/** What leaves the machine, and the one permission that is needed where the browser has not given it. */
export function PrivacyStep({
  titleRef,
  hasAccess,
  requestAccess,
}: StepProps & Pick<WelcomePageProps, 'hasAccess' | 'requestAccess'>) {
  return (
    <>
      <h1 ref={titleRef} tabIndex={-1} class={styles['title']}>
        {i18n.t('welcome.privacy')}
      </h1>
      <p class={`${styles['lead']} ${styles['promise']}`}>{i18n.t('welcome.privacyNothing')}</p>
      <p class={styles['lead']}>{i18n.t('welcome.privacyFeeds')}</p>
      {hasAccess === false && (
        <div class={styles['access']}>
          <p>{i18n.t('welcome.access')}</p>
          <Button onClick={requestAccess}>{i18n.t('welcome.accessGrant')}</Button>
        </div>
      )}
      {hasAccess && (
        <p role="status">
          <Check size={16} aria-hidden="true" /> {i18n.t('welcome.accessGranted')}
        </p>
      )}
    </>
  );
}
