import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstBias, firstWeights } from '@/utils/engine/article/article-score';
import { closeSigns } from '@/utils/engine/article/close-signs';
import { closeBias, closeThreshold, closeWeights } from '@/utils/engine/article/close-weights';
import { signsOfGlance, signsOfHead } from '@/utils/engine/article/first-signs';
import { glanceAtText } from '@/utils/engine/article/glance-text';
import { readPage } from '@/utils/engine/article/page';
import { rootElement } from '@/utils/engine/article/page-dom';
import { surveyPage } from '@/utils/engine/article/page-survey';
import { firstThreshold, headThreshold } from '@/utils/engine/article/sight-article';
import { documentOf } from './tasks/page-document';
import { fitted, type LogisticModel, logOdds, type Signs } from './training/logistic-fit';

/**
 * Fits the weights of both looks to labelled pages: `tsx bench/fit-article-weights.ts PAGES.jsonl DIR`. Prints how well
 * the weights in the code tell the pages apart, and those fitted without a page's own collection (the part of the file name
 * before `_`), and then the fitted weights.
 */
interface Sample {
  readonly file: string;
  readonly source: string;
  readonly head: Signs;
  readonly first: Signs;
  readonly close: Signs;
  readonly isArticle: boolean;
}

const numbers = (signs: Readonly<Record<string, number | boolean>>): Signs =>
  Object.fromEntries(Object.entries(signs).map(([sign, seen]) => [sign, Number(seen)]));

function sampleOf(line: string, folder: string): Sample[] {
  const { file, url, isArticle } = JSON.parse(line) as { file: string; url: string; isArticle: boolean };
  const document = documentOf(join(folder, file));
  const page = readPage(document, url);
  const root = rootElement(document);
  if (!page || !root) return [];
  const head = signsOfHead(page);
  const first = { ...head, ...signsOfGlance(page, glanceAtText(document, page.root)) };
  const close = { ...first, ...closeSigns(page, surveyPage(root), first) };
  const source = basename(file).split('_')[0] ?? '';
  return [{ file, source, isArticle, head: numbers(head), first: numbers(first), close: numbers(close) }];
}

/** Signs that are sure whatever the data says count double; all others begin alike. Nothing is fitted to a prior from this data. */
const sure = ['software', 'forumBody', 'home', 'onePlace', 'otherStep'];
const neutral = (weights: Readonly<Record<string, number>>): Signs =>
  Object.fromEntries(
    Object.entries(weights)
      .filter(([sign]) => sign !== 'otherThing')
      .map(([sign, weight]) => [sign, Math.sign(weight) * (sure.includes(sign) ? 2 : 1)]),
  );

type Look = 'first' | 'close';

/** How many pages the head settles, so that no text is looked at: articles, then others. */
function settledByHead(model: LogisticModel, samples: readonly Sample[]): number[] {
  const settled = samples.filter(({ head }) => isSettled(logOdds(model, head)));
  const articles = settled.filter(({ isArticle }) => isArticle).length;
  return [articles, settled.length - articles];
}

const isSettled = (told: number): boolean => told < headThreshold || told > firstThreshold;

/** As the first look scores a page: by its head alone where that settles it. */
function firstScore(model: LogisticModel, { head, first }: Sample): number {
  const told = logOdds(model, head);
  return isSettled(told) ? told : logOdds(model, first);
}

function report(
  name: string,
  look: Look,
  samples: readonly Sample[],
  score: (sample: Sample) => number,
): void {
  const threshold = look === 'first' ? firstThreshold : closeThreshold;
  const wrong = samples.filter((sample) => score(sample) > threshold !== sample.isArticle);
  const missed = wrong.filter(({ isArticle }) => isArticle).length;
  const articles = samples.filter(({ isArticle }) => isArticle).length;
  const taken = wrong.length - missed;
  const found = articles - missed;
  const [precision, recall] = [found / (found + taken), found / articles];
  console.log(name, JSON.stringify({ look, precision, recall, found, missed, taken }));
  console.log('  wrong:', wrong.map((sample) => `${sample.file} ${score(sample).toFixed(1)}`).join(', '));
}

function fitLook(look: Look, code: LogisticModel, samples: readonly Sample[]): void {
  const prior = neutral(code.weights);
  const scoreBy = (model: LogisticModel, sample: Sample) =>
    look === 'first' ? firstScore(model, sample) : logOdds(model, sample.close);
  const rows = samples.map((sample) => ({ signs: sample[look], isPositive: sample.isArticle, sample }));
  report('in the code', look, samples, (sample) => scoreBy(code, sample));
  if (look === 'first') console.log('settled by the head', settledByHead(code, samples));
  const without = new Map(
    [...new Set(samples.map(({ source }) => source))].map((source) => [
      source,
      fitted(
        rows.filter(({ sample }) => sample.source !== source),
        prior,
      ),
    ]),
  );
  report('fitted without its collection', look, samples, (sample) =>
    scoreBy(without.get(sample.source) ?? code, sample),
  );
  const all = fitted(rows, prior);
  report('fitted to all', look, samples, (sample) => scoreBy(all, sample));
  if (look === 'first') console.log('settled by the head', settledByHead(all, samples));
  console.log('bias', all.bias.toFixed(1));
  for (const [sign, weight] of Object.entries(all.weights))
    console.log(`  ${sign}: ${weight.toFixed(1)},`, `(${code.weights[sign]})`);
}

function run([list, folder]: string[]): void {
  if (list === undefined || folder === undefined) throw new Error('which pages? PAGES.jsonl DIR');
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const samples = lines.flatMap((line) => sampleOf(line, folder));
  fitLook('first', { bias: firstBias, weights: firstWeights }, samples);
  fitLook('close', { bias: closeBias, weights: closeWeights }, samples);
}

run(process.argv.slice(2));
