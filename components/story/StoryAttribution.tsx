import { i18n } from '#i18n';
import { Foreign } from '@/components/shared/Foreign';
import styles from './StoryAttribution.module.css';
import { useStory } from './story-context';

/** Whom to name for a story that others made, and on which terms. A story made on this machine says that. */
export function StoryAttribution({ isOfDevice }: { readonly isOfDevice: boolean }) {
  const { attribution } = useStory().story;
  if (!attribution) {
    return isOfDevice ? <footer class={styles['foot']}>{i18n.t('story.ofDevice')}</footer> : null;
  }
  const { text, url, licence } = attribution;
  return (
    <footer class={styles['foot']}>
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
    </footer>
  );
}
