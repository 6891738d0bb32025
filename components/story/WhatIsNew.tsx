import { i18n } from '#i18n';
import { AgoText } from '@/components/shared/TimeText';
import { uiLocale } from '@/components/shared/ui-locale';
import { useStory } from './story-context';
import styles from './WhatIsNew.module.css';

/** What has come since the reader last had this story before them, counted; each is marked in its place as well. */
export function WhatIsNew() {
  const { changes } = useStory();
  if (!changes) return null;
  const { sources, points, changed, events, moved } = changes;
  const counted = [
    ...(sources.length > 0 ? [i18n.t('news.sources', sources.length)] : []),
    ...(points.length > 0 ? [i18n.t('news.points', points.length)] : []),
    ...(changed.length > 0 ? [i18n.t('news.changed', changed.length)] : []),
    ...(events.length + moved.length > 0 ? [i18n.t('news.events', events.length + moved.length)] : []),
  ];
  return (
    <p class={styles['news']} data-part="changes" data-none={counted.length === 0 || undefined}>
      {counted.length === 0 ? (
        <AgoText at={changes.since} message={(time) => i18n.t('news.none', [time])} />
      ) : (
        <>
          <b>
            <AgoText at={changes.since} message={(time) => i18n.t('news.since', [time])} />
          </b>{' '}
          {listed(counted)}
        </>
      )}
    </p>
  );
}

/** "1 source, 2 events", with the comma of the language. */
function listed(words: readonly string[]): string {
  return new Intl.ListFormat(uiLocale(), { type: 'unit', style: 'short' }).format(words);
}
