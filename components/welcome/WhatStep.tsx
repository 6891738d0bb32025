import { Clock, Files, Quote } from 'lucide-preact';
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import styles from './WelcomePage.module.css';

export interface StepProps {
  readonly titleRef: Ref<HTMLHeadingElement>;
}

const points = [
  [Files, 'welcome.whatSources'],
  [Quote, 'welcome.whatCited'],
  [Clock, 'welcome.whatTimeline'],
] as const;

/** What it does, in three sentences. */
export function WhatStep({ titleRef }: StepProps) {
  return (
    <>
      <h1 ref={titleRef} tabIndex={-1} class={styles['title']}>
        {i18n.t('welcome.what')}
      </h1>
      <ul class={styles['points']}>
        {points.map(([Icon, words]) => (
          <li key={words} class={styles['point']}>
            <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
            <p>{i18n.t(words)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
