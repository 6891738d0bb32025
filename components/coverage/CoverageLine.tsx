import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import { useStory } from '@/components/story/story-context';
import type { Coverage } from '@/utils/model/coverage';
import { CoverageBar } from './CoverageBar';
import styles from './CoverageLine.module.css';
import type { ComparisonActions, MarksState } from './comparison';
import { countPoints, coverageCounts } from './coverage-counts';
import { PageMarks } from './PageMarks';

export interface CoverageLineProps {
  /** Absent while the comparison is on its way; null where the article's text cannot be read. */
  readonly coverage: Coverage | null | undefined;
  readonly marks: MarksState;
  readonly actions: ComparisonActions;
}

/**
 * You are here: how much of the story the open article reports, and on what it is silent. It takes the same room from the
 * start, whatever comes: nothing below it moves.
 */
export function CoverageLine({ coverage, marks, actions }: CoverageLineProps) {
  const open = useSignal(false);
  const id = useId();
  if (!coverage)
    return (
      <div class={styles['coverage']} data-part="coverage">
        {coverage === null ? (
          <p class={styles['instead']}>{i18n.t('coverage.noText')}</p>
        ) : (
          <>
            <p class={styles['line']} data-waiting>
              {i18n.t('coverage.comparing')}
            </p>
            <div class={styles['bar']}>
              <CoverageBar />
            </div>
          </>
        )}
        <Room />
      </div>
    );
  return (
    <section class={styles['coverage']} data-part="coverage" aria-label={i18n.t('coverage.title')}>
      <Line coverage={coverage} />
      <div class={styles['bar']}>
        <CoverageBar coverage={coverage} />
      </div>
      <div class={styles['more']}>
        <SilentOn coverage={coverage} />
        <Button look="quiet" expanded={open.value} onClick={() => (open.value = !open.value)}>
          {i18n.t('coverage.more')}
        </Button>
      </div>
      <Room />
      {open.value && (
        <div id={id} class={styles['details']}>
          <OnlyHere coverage={coverage} />
          <PageMarks marks={marks} actions={actions} />
        </div>
      )}
    </section>
  );
}

/** Unseen: as high as the longest that can be told of this story, at any width and in any language. */
function Room() {
  const points = countPoints(useStory().story);
  return (
    <div class={styles['room']} aria-hidden="true">
      <p class={styles['line']}>{reported(points, points, points)}</p>
      <div class={styles['bar']} />
      <div class={styles['more']}>
        <p class={styles['on']}>&nbsp;</p>
        <span class={styles['buttonRoom']}>{i18n.t('coverage.more')}</span>
      </div>
    </div>
  );
}

function Line({ coverage }: { readonly coverage: Coverage }) {
  const { points, reports, silent } = coverageCounts(useStory().story, coverage);
  return <p class={styles['line']}>{reported(points, reports, silent)}</p>;
}

const reported = (points: number, reports: number, silent: number): string =>
  i18n.t('coverage.reports', points, [reports, points]) +
  (silent > 0 ? `; ${i18n.t('coverage.silentCount', silent)}` : '');

function SilentOn({ coverage }: { readonly coverage: Coverage }) {
  const { story } = useStory();
  const { silentOn } = coverageCounts(story, coverage);
  return (
    <p class={styles['on']} dir="auto" lang={langAttribute(story.language)}>
      {silentOn.map((heading) => i18n.t('coverage.silentOn', [isolate(heading)])).join(' · ')}
    </p>
  );
}

function OnlyHere({ coverage: { onlyHere } }: { readonly coverage: Coverage }) {
  if (onlyHere.length === 0) return <p class={styles['note']}>{i18n.t('coverage.nothingOnlyHere')}</p>;
  return (
    <>
      <h2 class={styles['heading']}>{i18n.t('coverage.onlyHere')}</h2>
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
