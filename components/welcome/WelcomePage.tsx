import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { FailureNotice } from '@/components/shared/FailureNotice';
import page from '@/components/shared/Page.module.css';
import '@/components/styles/base.css';
import type { FeedOutline } from '@/utils/model/feed-overview';
import { FeedsStep } from './FeedsStep';
import { PrivacyStep } from './PrivacyStep';
import { WelcomeDone } from './WelcomeDone';
import styles from './WelcomePage.module.css';
import { WhatStep } from './WhatStep';
import { welcomeSteps as steps, type WelcomePageProps } from './welcome-props';

/** The first minute: what it does, what leaves the machine, and where stories come from. Every step can be left out. */
export function WelcomePage(props: WelcomePageProps) {
  const at = useSignal(steps.indexOf(props.start ?? 'what'));
  const followed = useSignal(0);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const step = steps[at.value] ?? 'done';
  const next = () => {
    at.value += 1;
  };
  useEffect(() => {
    // What was pressed is gone: reading goes on at the new step's title.
    if (at.value > 0) titleRef.current?.focus();
  }, [at.value]);
  const follow = (feeds: readonly FeedOutline[]) => {
    if (feeds.length > 0) props.follow(feeds);
    followed.value = feeds.length;
    next();
  };
  return (
    <main class={`${page['page']} ${styles['welcome']}`}>
      {props.failure !== undefined && <FailureNotice reason={props.failure} dismiss={props.dismissFailure} />}
      {step !== 'done' && <p class={styles['progress']}>{i18n.t('welcome.step', [at.value + 1, 3])}</p>}
      {step === 'what' && <WhatStep titleRef={titleRef} />}
      {step === 'privacy' && <PrivacyStep titleRef={titleRef} {...props} />}
      {step === 'feeds' && <FeedsStep titleRef={titleRef} {...props} follow={follow} />}
      {step === 'done' && (
        <WelcomeDone titleRef={titleRef} followed={followed.value} showExample={props.showExample} />
      )}
      {(step === 'what' || step === 'privacy') && (
        <div class={styles['actions']}>
          <Button look="primary" onClick={next}>
            {i18n.t('welcome.next')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              at.value = steps.length - 1;
            }}
          >
            {i18n.t('welcome.skip')}
          </Button>
        </div>
      )}
    </main>
  );
}
