import type { ClaimPlace } from '@/components/story/claim';
import type { ClaimMark, StorySlots } from '@/components/story/story-slots';
import type { AuditFinding } from '@/utils/model/audit';
import type { PointCoverage } from '@/utils/model/coverage';
import type { StoryComparison } from '@/utils/model/story-comparison';
import { ClaimNote, flawText } from './ClaimNote';
import { CoverageLine } from './CoverageLine';
import type { ComparisonActions, MarksState } from './comparison';
import { Disagreements } from './Disagreements';
import { HeadlineComparison } from './HeadlineComparison';

export interface ComparisonView {
  /** Absent while it is worked out. */
  readonly comparison?: StoryComparison | undefined;
  /** An article is open beside the story. */
  readonly hasArticle: boolean;
  readonly marks: MarksState;
  readonly actions: ComparisonActions;
}

/** What the comparison puts into a story's page. */
export function comparisonSlots({ comparison, hasArticle, marks, actions }: ComparisonView): StorySlots {
  const coverage = comparison && (comparison.coverage ?? null);
  const here = hasArticle && <CoverageLine coverage={coverage} marks={marks} actions={actions} />;
  if (!comparison) return here ? { here } : {};
  return {
    ...(here ? { here } : {}),
    disagreement: <Disagreements disagreements={comparison.disagreements} />,
    headlines: <HeadlineComparison headlines={comparison.headlines} />,
    claimMark: (place) => claimMark(comparison, place),
  };
}

function claimMark(comparison: StoryComparison, place: ClaimPlace): ClaimMark | undefined {
  const { coverage, corroboration, audit } = comparison;
  const verdict = coverage && at<PointCoverage>(coverage, place)?.verdict;
  const publishers = at<number>(corroboration, place) ?? 0;
  // That a claim cites nothing is seen without a comparison, and the story's page says it.
  const flaws = oneOfEach(
    audit.filter(({ kind, place: at }) => kind !== 'no-source' && isSamePlace(at, place)),
  );
  const flaw = flaws.map(flawText).join('; ');
  return {
    ...(verdict === 'reports' || verdict === 'silent' ? { standing: verdict } : {}),
    ...(flaw ? { flaw } : {}),
    ...(publishers > 1 || flaw ? { note: <ClaimNote publishers={publishers} flaws={flaws} /> } : {}),
  };
}

interface Placed<T> {
  readonly sections: readonly (readonly T[])[];
  readonly timeline: readonly T[];
}

const at = <T,>({ sections, timeline }: Placed<T>, place: ClaimPlace): T | undefined =>
  'event' in place ? timeline[place.event] : sections[place.section]?.[place.sentence];

const isSamePlace = (a: ClaimPlace, b: ClaimPlace): boolean =>
  'event' in a
    ? 'event' in b && a.event === b.event
    : !('event' in b) && a.section === b.section && a.sentence === b.sentence;

const oneOfEach = (findings: readonly AuditFinding[]): readonly AuditFinding[] =>
  findings.filter(({ kind }, i) => findings.findIndex((other) => other.kind === kind) === i);
