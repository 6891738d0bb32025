import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './CoverageLine.module.css';
import type { ComparisonActions, MarksState } from './comparison';

/** Puts marks into the page and takes them away. The button says what it costs: the site can see them. */
export function PageMarks({
  marks,
  actions,
}: {
  readonly marks: MarksState;
  readonly actions: ComparisonActions;
}) {
  const isMarked = typeof marks === 'object';
  return (
    <div data-part="page-marks">
      {isMarked ? (
        <>
          <p class={styles['note']} role="status">
            {i18n.t('coverage.marked', [marks.confirmed, marks.alone])}
          </p>
          <Button onClick={actions.unmarkPage}>{i18n.t('coverage.unmark')}</Button>
        </>
      ) : (
        <>
          <p class={styles['note']} role="status">
            {i18n.t(marks === 'impossible' ? 'coverage.cannotMark' : 'coverage.markWhat')}
          </p>
          <Button busy={marks === 'busy'} onClick={actions.markPage}>
            {i18n.t('coverage.mark')}
          </Button>
        </>
      )}
    </div>
  );
}
