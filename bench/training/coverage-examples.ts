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
  /** Which story the article is of. */
  readonly story: string;
  readonly isLong: boolean;
  readonly set: 'given' | 'drawn';
}

const labels = join(import.meta.dirname, '..', 'labels', 'coverage.jsonl');

/** The sets that pairs are of. */
const sets = ['excerpts', 'wikinews-a', 'g5w1h'] as const;

/** Beyond so many characters an article is more than an excerpt. */
const excerpt = 900;

/** The pairs of `coverage/pairs-a`; the articles have no ids there, and are found again by their titles. */
export function givenExamples(data: string): CoverageExample[] {
  const stories = new Map(
    sets.flatMap((set) =>
      storiesOf(data, set).flatMap((texts, i) => texts.map(({ title }) => [title, `${set} ${i}`] as const)),
    ),
  );
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
    story: stories.get(row.article.title ?? '') ?? row.article.title ?? '',
    isLong: (row.article.text ?? '').length > excerpt,
    set: 'given',
  }));
}

/** The pairs that `draw-coverage.ts` drew, with the labels kept beside them. */
export function drawnExamples(data: string): CoverageExample[] {
  const rows = readRows<DrawnPair & { reported?: boolean }>(labels).filter(({ set }) => set);
  const stories = sets.flatMap((set) =>
    storiesOf(data, set).map((texts, i) => ({ texts, name: `${set} ${i}` })),
  );
  return rows.map(({ article, point, reported }) => {
    const { texts = [], name = '' } =
      stories.find((story) => story.texts.some(({ id }) => id === article)) ?? {};
    const { title = '', text = '' } = texts.find(({ id }) => id === article) ?? {};
    const read = readDocument({ id: article, title, text, language: 'en' });
    return {
      features: measureClaim(textOf(texts, point), read).features,
      yes: reported === true,
      title,
      story: name,
      isLong: text.length > excerpt,
      set: 'drawn',
    };
  });
}
