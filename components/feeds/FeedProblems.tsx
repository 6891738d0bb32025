import { i18n } from '#i18n';
import type { FeedProblem } from '@/utils/model/feed';
import styles from './FeedProblems.module.css';

/** The parts of a feed that were left out, for whoever makes the feed; closed until asked for. */
export function FeedProblems({ problems }: { readonly problems: readonly FeedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class={styles['problems']}>
      <summary class={styles['summary']}>{i18n.t('feeds.problems', problems.length)}</summary>
      <p class={styles['why']}>{i18n.t('feeds.problemsWhy')}</p>
      <ul>
        {problems.map(({ path, reason, story }) => (
          <li key={`${path} ${reason}`} class={styles['problem']}>
            {story && <bdi class={styles['story']}>{story}</bdi>}
            <code dir="ltr">{path}</code> <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
