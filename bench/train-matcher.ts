/**
 * `npx tsx bench/train-matcher.ts [DATA]`: finds the weights of `utils/engine/match/match-model.ts` on the development
 * sets (default ../shared/data) and prints them, with the figures of each set for weights and cut found on the others.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { marginOf, sureness } from '@/utils/engine/match/match-model';
import { rankStories } from '@/utils/engine/match/rank-stories';
import { indexOf } from './tasks/matches';
import { type Choice, dot, fitWeights } from './training/conditional-logit';
import { type Problem, problemsOf } from './training/problems';
import { bestCut, type Decided, f1At, recallAt99 } from './training/scores';

const splits = 2;
/** Rivals beyond these are too weak to teach anything. */
const rivals = 8;
const featureNames = ['cosine', 'fields', 'rare', 'headlineTold', 'leadTold', 'dateGap'] as const;

interface Choices {
  readonly set: string;
  readonly given: boolean;
  readonly asked: readonly (Choice & { readonly known: boolean })[];
}

/** The engine's own features for every query of a problem. */
function choicesOf({ set, given, stories, queries }: Problem): Choices {
  const index = indexOf(stories);
  const asked = queries.map((query) => {
    const { candidates, statistics } = index.lookUp(query);
    const ranked = rankStories(query, candidates, statistics).slice(0, rivals);
    return {
      candidates: ranked.map(({ features }) => [
        ...featureNames.map((name) => (name === 'dateGap' ? -features[name] : features[name])),
        1,
      ]),
      right: ranked.findIndex(({ key }) => key === query.story),
      weight: 1,
      known: query.story !== null,
    };
  });
  return { set, given, asked };
}

/** Every set counts the same, and within it every split. A story that was not found as a candidate teaches nothing. */
function weighed(problems: readonly Choices[]): Choice[] {
  return problems.flatMap(({ set, asked }) => {
    const usable = asked.filter(({ known, right }) => !known || right >= 0);
    const share = 1 / (problems.filter((problem) => problem.set === set).length * Math.max(1, usable.length));
    return usable.map((choice) => ({ ...choice, weight: share }));
  });
}

interface Margin extends Decided {
  readonly margin: number;
}

function decide({ asked }: Choices, weights: readonly number[]): Margin[] {
  return asked.map(({ candidates, right, known }) => {
    const strengths = candidates.map((features) => dot(features, weights));
    const order = strengths.map((_, i) => i).sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0));
    const [best, second] = order.map((i) => strengths[i]);
    return {
      score: best === undefined ? 0 : sureness(best, second),
      margin: best === undefined ? Number.NEGATIVE_INFINITY : marginOf(best, second),
      right: order[0] === right && known,
      known,
    };
  });
}

function main(data: string): void {
  if (!existsSync(data)) throw new Error(`no development data at ${data}`);
  const sets = readdirSync(join(data, 'matches')).sort();
  const problems = sets.flatMap((set) => problemsOf(data, set, splits).map(choicesOf));
  const pooled: Margin[] = [];
  for (const set of sets) {
    const others = problems.filter((problem) => problem.set !== set);
    const weights = fitWeights(weighed(others));
    const cut = bestCut(others.map((problem) => ({ set: problem.set, decided: decide(problem, weights) })));
    const held = problems.filter((problem) => problem.set === set);
    const given = held.filter((problem) => problem.given).flatMap((problem) => decide(problem, weights));
    const random = held.filter((problem) => !problem.given).flatMap((problem) => decide(problem, weights));
    pooled.push(...given);
    print({
      set,
      heldOut: true,
      cut,
      f1: f1At(given, cut),
      recallAt99: recallAt99(given),
      f1OfSplits: f1At(random, cut),
    });
  }
  const cut = bestCut([{ set: '', decided: pooled }]);
  print({ set: 'all, one cut', cut, f1: f1At(pooled, cut), recallAt99: recallAt99(pooled) });
  const weights = fitWeights(weighed(problems));
  const names = [...featureNames, 'none'];
  print({
    weights: Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)])),
    cut: bestCut(problems.map((problem) => ({ set: problem.set, decided: decide(problem, weights) }))),
    calibration: calibrate(pooled).map(round),
  });
}

/** Slope and offset that make held-out margins the log-odds of being right: Platt's scaling. */
function calibrate(decided: readonly Margin[]): number[] {
  const scored = decided.filter(({ margin }) => Number.isFinite(margin));
  return fitWeights(
    scored.map(({ margin, right }) => ({
      candidates: [[margin, 1]],
      right: right ? 0 : -1,
      weight: 1 / scored.length,
    })),
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const print = (row: Record<string, unknown>): void => {
  const rounded = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === 'number' ? round(value) : value,
  ]);
  console.log(JSON.stringify(Object.fromEntries(rounded)));
};

main(process.argv[2] ?? '../shared/data');
