import type { Signal } from '@preact/signals';
import { Info } from 'lucide-preact';
import { i18n } from '#i18n';
import type { StoryListItem } from '@/utils/model/story-list';
import { Button } from './Button';
import { isolate } from './isolate';
import { AgoText } from './TimeText';
import styles from './WhyHere.module.css';

interface WhyHereButtonProps {
  readonly headline: string;
  readonly isOpen: Signal<boolean>;
}

/** Asks why a headline stands where it stands. */
export function WhyHereButton({ headline, isOpen }: WhyHereButtonProps) {
  return (
    <Button
      look="quiet"
      icon={Info}
      label={i18n.t('headlines.why', [isolate(headline)])}
      expanded={isOpen.value}
      onClick={() => {
        isOpen.value = !isOpen.value;
      }}
    />
  );
}

export interface WhyHereProps {
  readonly item: StoryListItem;
  /** Its place in the list, from 1. */
  readonly rank: number;
}

/** The answer: the two things that the ranking weighs, and what it does not. */
export function WhyHere({ item, rank }: WhyHereProps) {
  return (
    <p class={styles['answer']}>
      {i18n.t('headlines.whyPublishers', item.publishers, [item.publishers, rank])}{' '}
      <AgoText at={item.updated} message={(time) => i18n.t('headlines.whyFresh', [time])} />{' '}
      {i18n.t('headlines.whyNot')}
    </p>
  );
}
