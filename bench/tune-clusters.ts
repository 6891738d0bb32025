/**
 * `npx tsx bench/tune-clusters.ts [DATA [TRIES [SEED]]]`: random search (Bergstra and Bengio 2012) for the numbers of
 * `utils/engine/cluster/cluster-model.ts` on the development sets (default ../shared/data). Prints each trial's B-cubed F1
 * a set, then for each set that of the trial which is best on the others, then the trial that is best on all.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ClusterModel, clusterModel } from '@/utils/engine/cluster/cluster-model';
import { type ArticleRow, clustersOf } from './tasks/clusters';
import { readRows } from './tasks/matches';
import { bCubed } from './training/b-cubed';
import { randomOf } from './training/random';

interface Trial {
  readonly model: ClusterModel;
  readonly scores: readonly number[];
}

const ranges: Readonly<Record<keyof ClusterModel, readonly [number, number]>> = {
  cut: [-0.45, 0.05],
  lead: [0.2, 0.9],
  cohort: [0.3, 0.75],
  grown: [-0.1, 0.4],
  small: [-0.4, 0.2],
  large: [0.22, 0.38],
};

/** Far above what any set reaches nothing more is gained: a set that is easy must not outweigh the others. */
const enough = 0.95;

const quality = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + Math.min(enough, score), 0) / scores.length;

const best = (
  trials: readonly Trial[],
  of: (scores: readonly number[]) => readonly number[],
): Trial | undefined => [...trials].sort((a, b) => quality(of(b.scores)) - quality(of(a.scores)))[0];

async function main(data: string, tries: number, seed: number): Promise<void> {
  const sets = readdirSync(join(data, 'clusters')).sort();
  const loaded = sets.map((set) => ({
    rows: readRows<ArticleRow>(join(data, 'clusters', set, 'articles.jsonl')),
    gold: new Map(
      readRows<{ id: string; cluster: string }>(join(data, 'clusters', set, 'gold.jsonl')).map(
        ({ id, cluster }) => [id, cluster] as const,
      ),
    ),
  }));
  const random = randomOf(seed);
  const trials: Trial[] = [];
  for (let i = 0; i < tries; i++) {
    const drawn = Object.entries(ranges).map(([name, [from, to]]) => [
      name,
      round(from + (to - from) * random()),
    ]);
    const model = i === 0 ? clusterModel : (Object.fromEntries(drawn) as unknown as ClusterModel);
    const scores: number[] = [];
    for (const { rows, gold } of loaded) scores.push(round(bCubed(gold, await clustersOf(rows, model))));
    trials.push({ model, scores });
    console.log(JSON.stringify({ scores, quality: round(quality(scores)), model }));
  }
  for (const [held, set] of sets.entries()) {
    const trial = best(trials, (scores) => scores.filter((_, i) => i !== held));
    console.log(JSON.stringify({ heldOut: set, f1: trial?.scores[held], model: trial?.model }));
  }
  const trial = best(trials, (scores) => scores);
  console.log(JSON.stringify({ sets, best: trial?.scores, model: trial?.model }));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const [data = '../shared/data', tries = '60', seed = '1'] = process.argv.slice(2);
await main(data, Number(tries), Number(seed));
