import { join } from 'node:path';
import { type CoverageFeatures, measureClaim } from '@/utils/engine/coverage/coverage-features';
import { readDocument } from '@/utils/engine/coverage/read-document';
import { articleOf, type PairRow } from '../tasks/coverage';
import { readRows } from '../tasks/matches';
import { type DrawnPair, storiesOf, textOf } from './coverage-pairs';

/** A labelled pair as it is measured. */
export interface CoverageExample {
  readonly features: CoverageFeatures;
  readonly yes: boolean;
  readonly title: string;
  readonly set: 'given' | 'drawn';
}

const labels = join(import.meta.dirname, '..', 'labels', 'coverage.jsonl');

/** The pairs of `coverage/pairs-a`. */
export function givenExamples(data: string): CoverageExample[] {
  const folder = join(data, 'coverage', 'pairs-a');
  const gold = new Map(
    readRows<{ id: string; reported: boolean }>(join(folder, 'gold.jsonl')).map((row) => [
      row.id,
      row.reported,
    ]),
  );
  return readRows<PairRow>(join(folder, 'pairs.jsonl')).map((row) => ({
    features: measureClaim(row.point, readDocument(articleOf(row))).features,
    yes: gold.get(row.id) === true,
    title: row.article.title ?? '',
    set: 'given',
  }));
}

/** The pairs that `draw-coverage.ts` drew, with the labels kept beside them. */
export function drawnExamples(data: string): CoverageExample[] {
  const rows = readRows<DrawnPair & { reported?: boolean }>(labels).filter(({ set }) => set);
  const texts = [...new Set(rows.map(({ set }) => set))].flatMap((set) => storiesOf(data, set).flat());
  return rows.map(({ article, point, reported }) => {
    const { title = '', text = '' } = texts.find(({ id }) => id === article) ?? {};
    const read = readDocument({ id: article, title, text, language: 'en' });
    return {
      features: measureClaim(textOf(texts, point), read).features,
      yes: reported === true,
      title,
      set: 'drawn',
    };
  });
}
