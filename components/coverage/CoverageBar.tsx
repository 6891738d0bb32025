import { useStory } from '@/components/story/story-context';
import type { Coverage } from '@/utils/model/coverage';
import styles from './CoverageBar.module.css';
import { countPoints, coverageCounts } from './coverage-counts';

/** More would be a hatching; then parts of one bar say the same. */
const mostSegments = 24;

/**
 * What is reported, what nothing is said of, what is left out: in that order, as the line above it tells in words. Until that is
 * known, nothing is said of any.
 */
export function CoverageBar({ coverage }: { readonly coverage?: Coverage }) {
  const { story } = useStory();
  const { points, reports, silent } = coverage
    ? coverageCounts(story, coverage)
    : { points: countPoints(story), reports: 0, silent: 0 };
  const counts = { reports, unsaid: points - reports - silent, silent };
  const parts = Object.entries(counts).flatMap(([standing, count]) =>
    points > mostSegments
      ? [{ standing, share: count }]
      : Array.from({ length: count }, () => ({ standing, share: 1 })),
  );
  return (
    <div class={styles['bar']} aria-hidden="true">
      {parts
        .filter(({ share }) => share > 0)
        .map(({ standing, share }, i) => (
          <i key={i} data-share={standing} style={{ flexGrow: share }} />
        ))}
    </div>
  );
}
