import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import { useStory } from '@/components/story/story-context';
import type { Coverage } from '@/utils/model/coverage';
import styles from './CoverageLine.module.css';
import type { ComparisonActions, MarksState } from './comparison';
import { coverageCounts } from './coverage-counts';
import { PageMarks } from './PageMarks';

export interface CoverageLineProps {
  /** Absent while the comparison is on its way; null where the article's text cannot be read. */
  readonly coverage: Coverage | null | undefined;
  readonly marks: MarksState;
  readonly actions: ComparisonActions;
}

/** You are here: how much of the story the open article reports, and on what it is silent. */
export function CoverageLine({ coverage, marks, actions }: CoverageLineProps) {
  const open = useSignal(false);
  const id = useId();
  if (!coverage)
    return (
      <p class={styles['line']} data-part="coverage">
        {i18n.t(coverage === null ? 'coverage.noText' : 'coverage.comparing')}
      </p>
    );
  return (
    <section class={styles['coverage']} data-part="coverage" aria-label={i18n.t('coverage.title')}>
      <Line coverage={coverage} />
      <Button look="quiet" expanded={open.value} onClick={() => (open.value = !open.value)}>
        {i18n.t('coverage.more')}
      </Button>
      {open.value && (
        <div id={id} class={styles['details']}>
          <OnlyHere coverage={coverage} />
          <PageMarks marks={marks} actions={actions} />
        </div>
      )}
    </section>
  );
}

function Line({ coverage }: { readonly coverage: Coverage }) {
  const { story } = useStory();
  const { points, reports, silent, silentOn } = coverageCounts(story, coverage);
  const [first] = silentOn;
  return (
    <p class={styles['line']}>
      {i18n.t('coverage.reports', points, [String(reports), String(points)])}
      {silent > 0 && `; ${i18n.t('coverage.silentCount', silent)}`}
      {first !== undefined && (
        <>
          {' '}
          <span class={styles['on']} lang={langAttribute(story.language)}>
            {i18n.t('coverage.silentOn', [isolate(first)])}
            {silentOn.length > 1 && ' …'}
          </span>
        </>
      )}
    </p>
  );
}

function OnlyHere({ coverage: { onlyHere } }: { readonly coverage: Coverage }) {
  if (onlyHere.length === 0) return <p class={styles['note']}>{i18n.t('coverage.nothingOnlyHere')}</p>;
  return (
    <>
      <h3 class={styles['heading']}>{i18n.t('coverage.onlyHere')}</h3>
      <ul class={styles['only']}>
        {onlyHere.map(({ start, quote }) => (
          <li key={start} dir="auto">
            {quote}
          </li>
        ))}
      </ul>
    </>
  );
}
