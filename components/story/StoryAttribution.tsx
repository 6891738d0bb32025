import { i18n } from '#i18n';
import { Foreign } from '@/components/shared/Foreign';
import { AgoText } from '@/components/shared/TimeText';
import type { Attribution } from '@/utils/model/attribution';
import styles from './StoryAttribution.module.css';
import { useStory } from './story-context';

export interface StoryAttributionProps {
  readonly isOfDevice: boolean;
  /** When its feed was last asked. */
  readonly checked: string | undefined;
}

/** Whom to name for a story that others made, and on which terms; or that it was made on this machine. And how fresh all is. */
export function StoryAttribution({ isOfDevice, checked }: StoryAttributionProps) {
  const { attribution } = useStory().story;
  if (!attribution && !isOfDevice && !checked) return null;
  return (
    <footer class={styles['foot']}>
      {attribution ? <Made {...attribution} /> : isOfDevice && <p>{i18n.t('story.ofDevice')}</p>}
      {checked && (
        <p>
          <AgoText at={checked} message={(time) => i18n.t('story.checked', [time])} />
        </p>
      )}
    </footer>
  );
}

function Made({ text, url, licence }: Attribution) {
  return (
    <p>
      {url === undefined ? (
        <Foreign text={text} />
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <Foreign text={text} />
        </a>
      )}
      {licence !== undefined && (
        <>
          {' · '}
          <Foreign text={licence} />
        </>
      )}
    </p>
  );
}
