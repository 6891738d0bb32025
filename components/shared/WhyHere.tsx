import { i18n } from '#i18n';
import type { StoryListItem } from '@/utils/model/story-list';
import { AgoText } from './TimeText';
import styles from './WhyHere.module.css';

export interface WhyHereProps {
  readonly item: StoryListItem;
  /** Its place in the list, from 1. */
  readonly rank: number;
}

/** Why a headline stands where it stands: the two things that the ranking weighs, and what it does not. */
export function WhyHere({ item, rank }: WhyHereProps) {
  return (
    <details class={styles['why']}>
      <summary class={styles['ask']}>{i18n.t('headlines.why')}</summary>
      <p class={styles['answer']}>
        {i18n.t('headlines.whyPublishers', item.publishers, [String(item.publishers), String(rank)])}{' '}
        <AgoText at={item.updated} message={(time) => i18n.t('headlines.whyFresh', [time])} />{' '}
        {i18n.t('headlines.whyNot')}
      </p>
    </details>
  );
}
