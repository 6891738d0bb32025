/**
 * `npx tsx bench/ablate-timeline.ts [WORD]`: what each part of the timeline engine is worth. Rows of a table: date F1, aligned
 * ROUGE-1 and -2 at the references' number of days, and date F1 at the engine's own, means over the sets of
 * `../shared/data/timelines`. With a word, only the variants that have it in their name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTimeline } from '@/utils/engine/timeline/build-timeline';
import { type TimelineModel, timelineModel } from '@/utils/engine/timeline/timeline-model';
import type { StoryArticle } from '@/utils/model/story-article';
import { storyArticles } from './tasks/timeline';

type Reference = readonly { readonly date: string; readonly text: string }[];

interface Score {
  readonly dateF1: number;
  readonly alignedRouge1: number;
  readonly alignedRouge2: number;
}

interface TimelineSet {
  readonly articles: readonly StoryArticle[];
  readonly references: readonly Reference[];
  readonly days: number;
}

const shared = join(import.meta.dirname, '../../shared');
const folder = join(shared, 'data/timelines');
const w = timelineModel.dayWeights;
const weight = (name: keyof typeof w, value: number): Partial<TimelineModel> => ({
  dayWeights: { ...w, [name]: value },
});

const variants: Readonly<Record<string, Partial<TimelineModel>>> = {
  'the shipped model': {},
  ...Object.fromEntries(
    (Object.keys(w) as (keyof typeof w)[]).map((name) => [`day score without ${name}`, weight(name, 0)]),
  ),
  'attributions count ("said on Friday")': { skipAttributions: false },
  '"three days after the vote" not resolved': { resolveAnchors: false },
  'one sentence a day': { sentencesPerDay: 1 },
  'three sentences a day': { sentencesPerDay: 3 },
  'terms of either side, not of both': { sharedTerms: false },
  'a sentence tells every day that it names': { latestOnly: false },
  'leads of the day itself only': { leadDaysBack: 0 },
  'five lead sentences': { leadSentences: 5 },
  'no redundancy cost': { redundancy: 0 },
  'no hindsight': { hindsight: 0 },
  'no centrality': { centrality: 0 },
  'openings that point back cost nothing': { pointing: 0 },
  'early sentences worth nothing more': { early: 0 },
  'any second sentence': { leastSecond: 0, mostAlike: 0.8 },
  'two events a root day': { eventsPerRootDay: 2 },
  'three and a half events a root day': { eventsPerRootDay: 3.5 },
};

function loadSet(name: string): TimelineSet {
  const references = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Reference[];
  const days = references.map((reference) => new Set(reference.map(({ date }) => date)).size);
  const articles = storyArticles(join(folder, name, 'articles.jsonl'));
  return { articles, references, days: Math.round(mean(days)) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Scorer = (references: readonly Reference[], prediction: Reference) => Score;

function rowOf(sets: readonly TimelineSet[], model: TimelineModel, score: Scorer): string {
  const asked = sets.map((set) =>
    score(set.references, buildTimeline(set.articles, { events: set.days }, model)),
  );
  const own = sets.map((set) => score(set.references, buildTimeline(set.articles, {}, model)).dateF1);
  const figures = [
    mean(asked.map(({ dateF1 }) => dateF1)),
    mean(asked.map(({ alignedRouge1 }) => alignedRouge1)),
    mean(asked.map(({ alignedRouge2 }) => alignedRouge2)),
    mean(own),
  ];
  return figures.map((figure) => figure.toFixed(3).replace(/^0/, '')).join(' | ');
}

if (existsSync(folder)) {
  const { scoreTimeline } = (await import(join(shared, 'evaluate/timelines.mjs'))) as {
    scoreTimeline: Scorer;
  };
  const sets = readdirSync(folder).sort().map(loadSet);
  console.log('| variant | date F1 | aligned R1 | aligned R2 | own number: date F1 |\n|---|---|---|---|---|');
  for (const [name, change] of Object.entries(variants)) {
    if (!name.includes(process.argv[2] ?? '')) continue;
    console.log(`| ${name} | ${rowOf(sets, { ...timelineModel, ...change }, scoreTimeline)} |`);
  }
} else {
  console.log('No ../shared/data/timelines: skipped.');
}
