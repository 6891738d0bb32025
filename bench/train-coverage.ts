/**
 * `npx tsx bench/train-coverage.ts [DATA]`: finds the weights of `coverage-model.ts` on the labelled pairs, and prints
 * what they are worth on pairs they have not seen: folds that never part the pairs of one article, and whole collections left
 * out. Collections are the folders of `../shared/data/clusters` that an article comes from.
 */
import { join } from 'node:path';
import { measureClaim } from '@/utils/engine/coverage/coverage-features';
import { readDocument } from '@/utils/engine/coverage/read-document';
import { articleOf, type PairRow } from './tasks/coverage';
import { readRows } from './tasks/matches';
import { fitLogit, type Labelled, probability } from './training/logit';
import { randomOf } from './training/problems';

const data = process.argv[2] ?? '../shared/data';
const collections = ['excerpts', 'wikinews-a', 'g5w1h'];

interface Example extends Labelled {
  readonly title: string;
  readonly collection: string;
}

const homes = new Map<string, string>();
for (const collection of [...collections].reverse()) {
  const rows = readRows<{ title: string }>(join(data, 'clusters', collection, 'articles.jsonl'));
  for (const { title } of rows) homes.set(title, collection);
}
const folder = join(data, 'coverage', 'pairs-a');
const gold = new Map(
  readRows<{ id: string; reported: boolean }>(join(folder, 'gold.jsonl')).map((row) => [
    row.id,
    row.reported,
  ]),
);
const examples: Example[] = readRows<PairRow>(join(folder, 'pairs.jsonl')).map((row) => {
  const { together, anywhere, weightiest } = measureClaim(row.point, readDocument(articleOf(row))).features;
  const title = row.article.title ?? '';
  return {
    features: [together, anywhere, weightiest],
    yes: gold.get(row.id) === true,
    title,
    collection: homes.get(title) ?? 'unknown',
  };
});

function figures(scored: readonly { score: number; yes: boolean }[]) {
  const right = scored.filter(({ score, yes }) => score >= 0.5 === yes).length;
  return {
    accuracy: right / scored.length,
    recallAtPrecision90: recallAt90(scored),
    silentRecallAtPrecision90: recallAt90(scored.map(({ score, yes }) => ({ score: -score, yes: !yes }))),
    rightWhereReports: rightShare(scored.filter(({ score }) => score >= 0.75).map(({ yes }) => yes)),
    rightWhereSilent: rightShare(scored.filter(({ score }) => score <= 0.15).map(({ yes }) => !yes)),
  };
}

const rightShare = (calls: readonly boolean[]) => calls.filter(Boolean).length / Math.max(1, calls.length);

function recallAt90(scored: readonly { score: number; yes: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let hits = 0;
  let best = 0;
  for (const [i, { yes }] of sorted.entries()) {
    if (yes) hits += 1;
    if (hits / (i + 1) >= 0.9) best = hits / all;
  }
  return best;
}

function heldOut(foldOf: (example: Example) => number | string) {
  const folds = new Set(examples.map(foldOf));
  return figures(
    [...folds].flatMap((fold) => {
      const weights = fitLogit(examples.filter((example) => foldOf(example) !== fold));
      const unseen = examples.filter((example) => foldOf(example) === fold);
      return unseen.map(({ features, yes }) => ({ score: probability(weights, features), yes }));
    }),
  );
}

function foldsByArticle(seed: number) {
  const random = randomOf(seed);
  const folds = new Map<string, number>();
  return ({ title }: Example): number => {
    const known = folds.get(title) ?? Math.floor(random() * 8);
    folds.set(title, known);
    return known;
  };
}

const print = (name: string, row: object) => {
  const rounded = Object.entries(row).map(([key, value]) => [key, Math.round(value * 1_000) / 1_000]);
  console.log(JSON.stringify({ name, ...Object.fromEntries(rounded) }));
};
const repeats = [1, 2, 3, 4, 5].map((seed) => heldOut(foldsByArticle(seed)));
const mean = Object.fromEntries(
  Object.keys(repeats[0] ?? {}).map((key) => [
    key,
    repeats.reduce((sum, row) => sum + row[key as keyof typeof row], 0) / repeats.length,
  ]),
);
print('articles left out, mean of five splits', mean);
print(
  'collections left out',
  heldOut(({ collection }) => collection),
);
const weights = fitLogit(examples);
const seen = examples.map(({ features, yes }) => ({ score: probability(weights, features), yes }));
print('all seen', figures(seen));
console.log('together, anywhere, weightiest, constant:', weights.map((w) => w.toFixed(2)).join(' '));
