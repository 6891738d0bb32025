import type { Coverage, PointCoverage, Verdict } from '@/utils/model/coverage';
import type { Story } from '@/utils/model/story';

/** What the line on top says: points are the sentences of the summary and the events of the timeline. */
export interface CoverageCounts {
  readonly points: number;
  readonly reports: number;
  readonly silent: number;
  /** Headings of the sections that hold what the article leaves out. */
  readonly silentOn: readonly string[];
}

export function coverageCounts(story: Story, coverage: Coverage): CoverageCounts {
  const all = [...coverage.sections.flat(), ...coverage.timeline];
  const silentOn = story.sections.flatMap(({ heading }, i) =>
    count(coverage.sections[i] ?? [], 'silent') > 0 ? [heading] : [],
  );
  return { points: all.length, reports: count(all, 'reports'), silent: count(all, 'silent'), silentOn };
}

/** The points of a story: every sentence of its summary, every event of its timeline. */
export const countPoints = ({ sections, timeline }: Story): number =>
  sections.reduce((sum, { sentences }) => sum + sentences.length, timeline.length);

const count = (points: readonly PointCoverage[], verdict: Verdict): number =>
  points.filter((point) => point.verdict === verdict).length;
