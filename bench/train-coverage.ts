/**
 * `npx tsx bench/train-coverage.ts [DATA]`: finds the weights of `coverage-model.ts` on two labelled sets, the given one and the one
 * that `draw-coverage.ts` drew, and prints what they are worth on pairs they have not seen: folds that never part the pairs of
 * one story, each set with the weights of the other alone, and the folds again without each feature.
 */

import { randomOf } from '@/bench/training/random';
import { cuts } from '@/utils/engine/coverage/coverage-model';
import { type CoverageExample, drawnExamples, givenExamples } from './training/coverage-examples';
import { coverageFigures, type Judged } from './training/coverage-figures';
import { fitLogistic } from './training/logistic';

type Name = keyof CoverageExample['features'];

const data = process.argv[2] ?? '../shared/data';
const names: readonly Name[] = ['together', 'anywhere', 'figures', 'spelled', 'plain', 'unquoted'];
const folds = 8;
const splits = [1, 2, 3, 4, 5];
const given = givenExamples(data);
const drawn = drawnExamples(data);
const all = [...given, ...drawn];

const penalty = 5;

/** The features as they are shipped, then what is known of a training set only. */
const rowOf = ({ features }: CoverageExample, used: readonly Name[]) => [
  1,
  ...used.map((name) => features[name]),
];

/** How many points an article reports differs between the sets, and with it the constant: nobody knows it of a new article. */
const aboutSet = ({ set, isLong }: CoverageExample) => [
  set === 'drawn' ? 1 : 0,
  set === 'drawn' && isLong ? 1 : 0,
];

/** The two sets count the same, of whatever size they are; weights for `rowOf`. */
function weightsOf(known: readonly CoverageExample[], used = names): number[] {
  const ofGiven = known.filter(({ set }) => set === 'given').length;
  const times = ofGiven > 0 && ofGiven < known.length ? (known.length - ofGiven) / ofGiven : 1;
  return fitLogistic(
    known.map((example) => ({
      features: [...rowOf(example, used), ...(ofGiven > 0 ? aboutSet(example) : [])],
      right: example.yes,
      times: example.set === 'given' ? times : 1,
    })),
    penalty,
  ).slice(0, used.length + 1);
}

function judge(
  known: readonly CoverageExample[],
  unseen: readonly CoverageExample[],
  used = names,
): Judged[] {
  const weights = weightsOf(known, used);
  return unseen.map((example) => {
    const odds = rowOf(example, used).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
    return { score: 1 / (1 + Math.exp(-odds)), yes: example.yes, set: example.set };
  });
}

/** Pairs of one story stay together: what is learnt of it must not be asked of it. */
function foldsBy(seed: number) {
  const random = randomOf(seed);
  const places = new Map<string, number>();
  for (const { story } of all) if (!places.has(story)) places.set(story, Math.floor(random() * folds));
  return ({ story }: CoverageExample) => places.get(story);
}

function heldOut(seed: number, used = names): Judged[] {
  const foldOf = foldsBy(seed);
  return Array.from({ length: folds }, (_, fold) =>
    judge(
      all.filter((example) => foldOf(example) !== fold),
      all.filter((example) => foldOf(example) === fold),
      used,
    ),
  ).flat();
}

function print(name: string, runs: readonly (readonly Judged[])[]): void {
  const rows = runs.map((run) => coverageFigures(run, cuts));
  const mean = Object.keys(rows[0] ?? {}).map((key) => {
    const sum = rows.reduce((total, row) => total + row[key as keyof typeof row], 0);
    return [key, Math.round((1_000 * sum) / rows.length) / 1_000];
  });
  console.log(JSON.stringify({ name, ...Object.fromEntries(mean) }));
}

const of = (set: CoverageExample['set'] | undefined, run: readonly Judged[]) =>
  run.filter((row) => set === undefined || row.set === set);
const printSets = (name: string, runs: readonly (readonly Judged[])[]) => {
  for (const set of ['given', 'drawn', undefined] as const)
    print(
      `${name}: ${set ?? 'both'}`,
      runs.map((run) => of(set, run)),
    );
};

printSets(
  'held out',
  splits.map((seed) => heldOut(seed)),
);
print('given, weights of drawn alone', [judge(drawn, given)]);
print('drawn, weights of given alone', [judge(given, drawn)]);
for (const left of names)
  printSets(
    `held out without ${left}`,
    splits.map((seed) =>
      heldOut(
        seed,
        names.filter((name) => name !== left),
      ),
    ),
  );
printSets('all seen', [judge(all, all)]);
const weights = weightsOf(all);
console.log(['constant', ...names].map((name, i) => `${name}: ${weights[i]?.toFixed(2)}`).join(', '));
