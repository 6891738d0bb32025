import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bias, weights } from '@/utils/engine/article/article-score';
import { type Signs, signsOfHead, signsOfRest, signsOfText } from '@/utils/engine/article/evidence';
import { readPage } from '@/utils/engine/article/page';
import { rootElement } from '@/utils/engine/article/page-dom';
import { surveyPage } from '@/utils/engine/article/page-survey';
import { documentOf } from './tasks/page-document';

/**
 * Fits the weights of the article score to labelled pages: `tsx bench/fit-article-weights.ts PAGES.jsonl DIR`.
 * Logistic regression that starts from the weights in the code and is pulled back to them (a Gaussian prior); no weight
 * may change its sign. Prints how well the weights in the code, the fitted ones, and those fitted without a page's own
 * collection (the part of the file name before `_`) tell the pages apart; then the fitted weights.
 */
interface Sample {
  readonly file: string;
  readonly source: string;
  readonly signs: Signs;
  readonly isArticle: boolean;
}

interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const prior: Model = { bias, weights };
/** How strongly a weight is held to its prior, and what a false alarm costs beside a miss. */
const pull = 0.6;
const costOfFalseAlarm = 1.5;

function sampleOf(line: string, folder: string): Sample[] {
  const row = JSON.parse(line) as { file: string; url: string; isArticle: boolean };
  const document = documentOf(join(folder, row.file));
  const page = readPage(document, row.url);
  const root = rootElement(document);
  if (!page || !root) return [];
  const survey = surveyPage(root);
  const signs = { ...signsOfHead(page), ...signsOfText(page, survey), ...signsOfRest(page, survey) };
  const source = basename(row.file).split('_')[0] ?? '';
  return [{ file: row.file, source, signs, isArticle: row.isArticle }];
}

const scoreOf = (model: Model, signs: Signs): number =>
  Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (model.weights[sign] ?? 0), model.bias);

function stepped(model: Model, samples: readonly Sample[], rate: number): Model {
  const slope = new Map<string, number>();
  let biasSlope = pull * (model.bias - prior.bias);
  for (const [sign, weight] of Object.entries(model.weights))
    slope.set(sign, pull * (weight - (prior.weights[sign] ?? 0)));
  for (const { signs, isArticle } of samples) {
    const p = 1 / (1 + Math.exp(-scoreOf(model, signs)));
    const error = isArticle ? p - 1 : p * costOfFalseAlarm;
    biasSlope += error;
    for (const [sign, value] of Object.entries(signs))
      slope.set(sign, (slope.get(sign) ?? 0) + error * value);
  }
  const next = Object.entries(model.weights).map(([sign, weight]) => {
    const moved = weight - rate * (slope.get(sign) ?? 0);
    return [sign, (prior.weights[sign] ?? 0) < 0 ? Math.min(0, moved) : Math.max(0, moved)] as const;
  });
  return { bias: model.bias - rate * biasSlope, weights: Object.fromEntries(next) };
}

function fitted(samples: readonly Sample[]): Model {
  let model = prior;
  for (let i = 0; i < 1_500; i++) model = stepped(model, samples, 0.01);
  return model;
}

function report(name: string, samples: readonly Sample[], modelFor: (sample: Sample) => Model): void {
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const wrong: string[] = [];
  let loss = 0;
  for (const sample of samples) {
    const score = scoreOf(modelFor(sample), sample.signs);
    const says = score > 0;
    count[sample.isArticle ? (says ? 'tp' : 'fn') : says ? 'fp' : 'tn']++;
    if (says !== sample.isArticle) wrong.push(`${basename(sample.file)} ${score.toFixed(1)}`);
    loss += Math.log1p(Math.exp(sample.isArticle ? -score : score));
  }
  const precision = count.tp / (count.tp + count.fp);
  const recall = count.tp / (count.tp + count.fn);
  console.log(name, JSON.stringify({ precision, recall, ...count, loss: loss / samples.length }));
  console.log('  wrong:', wrong.join(', '));
}

function run([list, folder]: string[]): void {
  if (list === undefined || folder === undefined) throw new Error('which pages? PAGES.jsonl DIR');
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const samples = lines.flatMap((line) => sampleOf(line, folder));
  for (const sample of samples)
    for (const sign of Object.keys(sample.signs))
      if (!(sign in weights)) throw new Error(`no weight for: ${sign}`);
  const sources = [...new Set(samples.map(({ source }) => source))];
  const without = new Map(
    sources.map((source) => [source, fitted(samples.filter((sample) => sample.source !== source))]),
  );
  const folds = Array.from({ length: 10 }, (_, fold) => fitted(samples.filter((_, i) => i % 10 !== fold)));
  const all = fitted(samples);
  report('in the code', samples, () => prior);
  report('fitted', samples, () => all);
  report('fitted without its collection', samples, ({ source }) => without.get(source) ?? prior);
  report('fitted without its tenth', samples, (sample) => folds[samples.indexOf(sample) % 10] ?? prior);
  console.log('bias', all.bias.toFixed(2));
  for (const [sign, weight] of Object.entries(all.weights))
    console.log(`  '${sign}': ${weight.toFixed(2)},`, `(${prior.weights[sign]})`);
}

run(process.argv.slice(2));
