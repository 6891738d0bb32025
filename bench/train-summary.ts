/**
 * `npx tsx bench/train-summary.ts`: learns from ../shared/data which words people take into a summary. Prints ROUGE F1 with
 * weights found on the other four fifths of the stories, and the weights of all of them.
 */
import { join } from 'node:path';
import { type Features, featuresOf, probability } from '@/utils/engine/summary/importance';
import { selectSentences } from '@/utils/engine/summary/select-sentences';
import { targetWords } from '@/utils/engine/summary/target-words';
import { type Told, tellStory } from '@/utils/engine/summary/told';
import { wordsOf } from '@/utils/engine/summary/words-of';
import type { StoryArticle } from '@/utils/model/story-article';
import { readRows } from './tasks/matches';
import { fitLogistic, type Sample } from './training/logistic';
import { rouge } from './training/rouge';

interface Story {
  readonly told: Told;
  readonly features: Features;
  readonly reference: string;
}

const folder = join(import.meta.dirname, '../../shared/data/summaries/roundups');
const folds = 5;
const penalty = 1;

function readStories(): Story[] {
  const references = new Map(
    readRows<{ id: string; summary: string }>(join(folder, 'gold.jsonl')).map(({ id, summary }) => [
      id,
      summary,
    ]),
  );
  return readRows<{ id: string; articles: StoryArticle[] }>(join(folder, 'stories.jsonl')).map(
    ({ id, articles }) => {
      const told = tellStory(articles);
      return { told, features: featuresOf(told), reference: references.get(id) ?? '' };
    },
  );
}

function samplesOf(stories: readonly Story[], kind: 'words' | 'pairs'): Sample[] {
  return stories.flatMap(({ features, reference }) => {
    const right = new Set(wordsOf(reference, 'en')[kind]);
    return [...features[kind]].map(([gram, values]) => ({ features: values, right: right.has(gram) }));
  });
}

function estimate(features: ReadonlyMap<string, readonly number[]>, weights: readonly number[]) {
  return new Map([...features].map(([gram, values]) => [gram, probability(values, weights)]));
}

const stories = readStories();
const scores: [number, number, number][] = [];
for (let fold = 0; fold < folds; fold++) {
  const known = stories.filter((_, i) => i % folds !== fold);
  const words = fitLogistic(samplesOf(known, 'words'), penalty);
  const pairs = fitLogistic(samplesOf(known, 'pairs'), penalty);
  for (const { told, features, reference } of stories.filter((_, i) => i % folds === fold)) {
    const importance = { words: estimate(features.words, words), pairs: estimate(features.pairs, pairs) };
    const chosen = selectSentences(told, importance, { words: targetWords(told, 64) });
    const text = chosen.map((sentence) => sentence.text).join(' ');
    scores.push([
      rouge(text, reference, 1),
      rouge(text, reference, 2),
      chosen.reduce((sum, s) => sum + s.words.length, 0),
    ]);
  }
}
const mean = (i: number) => scores.reduce((sum, row) => sum + (row[i] ?? 0), 0) / scores.length;
const rounded = (weights: readonly number[]) => weights.map((weight) => Number(weight.toPrecision(4)));
console.log(JSON.stringify({ rouge1: mean(0), rouge2: mean(1), words: mean(2) }));
if (process.argv[2] === 'weights') {
  console.log(`words ${JSON.stringify(rounded(fitLogistic(samplesOf(stories, 'words'), penalty)))}`);
  console.log(`pairs ${JSON.stringify(rounded(fitLogistic(samplesOf(stories, 'pairs'), penalty)))}`);
}
