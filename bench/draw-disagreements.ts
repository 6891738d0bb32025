/**
 * `npx tsx bench/draw-disagreements.ts WORKSHEET [DATA [SEED [DRAW]]]`: pairs of reports that the engine calls a disagreement in the
 * stories of the development sets, drawn by the printed seed, at most `most` of them and `mostOfOne` a story, without those that
 * are labelled already, of which it tells how many are right, in all and by the letter of their draw. The worksheet holds the
 * sentences for whoever labels them, and is not kept. Standard output has ids and offsets only (`bench/labels/`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '@/bench/training/random';
import { figuresOf, findDisagreements } from '@/utils/engine/disagreement/find-disagreements';
import type { ToldBySource } from '@/utils/engine/disagreement/found-figure';
import type { FigureReport } from '@/utils/model/disagreement';
import { readRows } from './tasks/matches';
import { agreementOf } from './training/agreement';

const most = 120;
const mostOfOne = 70;
const sets = ['g5w1h', 'wikinews-a', 'excerpts', 'kite-2025-12-24', 'headlines-a'];
/** Topics of months: what is published within two weeks is taken for one story. */
const topics = [
  'H1N1_bbc',
  'H1N1_guardian',
  'H1N1_reuters',
  'bpoil_bbc',
  'bpoil_foxnews',
  'bpoil_guardian',
  'bpoil_reuters',
  'bpoil_washingtonpost',
  'haiti_bbc',
  'MJ_bbc',
];
/** The same topics as several papers tell them: pairs of two papers. */
const joined: Readonly<Record<string, readonly string[]>> = {
  H1N1: ['H1N1_bbc', 'H1N1_guardian', 'H1N1_reuters'],
  bpoil: ['bpoil_bbc', 'bpoil_foxnews', 'bpoil_guardian', 'bpoil_reuters', 'bpoil_washingtonpost'],
};
const window = 14 * 86_400_000;
/** Where the first window begins, in windows: cut at two places, a topic gives pairs that the first cut parted. */
const cuts = [0, 0.5];
const mostArticles = 500;

interface Row {
  readonly id: string;
  readonly publisher?: string | null;
  readonly title: string;
  readonly description?: string | null;
  readonly text?: string | null;
  readonly published?: string | null;
}

const [sheet = '', data = '../shared/data', ownSeed = '20261125', draw = 'd'] = process.argv.slice(2);
const seed = Number(ownSeed);
const random = randomOf(seed);
console.log(JSON.stringify({ seed, sets, most, mostOfOne }));

function toldBy(row: Row | undefined, place: number): ToldBySource[] {
  if (!row) return [];
  return [
    {
      source: place + 1,
      publisher: row.publisher ?? row.id,
      ...(row.published ? { published: row.published } : {}),
      headline: row.title,
      ...(row.description ? { description: row.description } : {}),
      ...(row.text ? { text: row.text } : {}),
    },
  ];
}

function storiesOf(set: string): Row[][] {
  const gold = readRows<{ id: string; cluster: string }>(join(data, 'clusters', set, 'gold.jsonl'));
  const cluster = new Map(gold.map((row) => [row.id, row.cluster]));
  const stories = new Map<string, Row[]>();
  for (const row of readRows<Row>(join(data, 'clusters', set, 'articles.jsonl'))) {
    const key = cluster.get(row.id) ?? row.id;
    stories.set(key, [...(stories.get(key) ?? []), row]);
  }
  return [...stories.values()].filter((rows) => rows.length > 1 && rows.length <= mostArticles);
}

const topicOf = (topic: string): Row[] => readRows<Row>(join(data, 'timelines', topic, 'articles.jsonl'));

/** Under one name: the paper stands before the article's own key. */
const joinedTopic = (papers: readonly string[]): Row[] =>
  papers.flatMap((paper) => topicOf(paper).map((row) => ({ ...row, id: `${paper}/${row.id}` })));

function windowsOf(articles: readonly Row[], cut: number): Row[][] {
  const windows = new Map<number, Row[]>();
  for (const row of articles) {
    const at = Math.floor(Date.parse(row.published ?? '') / window + cut);
    windows.set(at, [...(windows.get(at) ?? []), row]);
  }
  return [...windows.values()].filter((rows) => rows.length > 1 && rows.length <= mostArticles);
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const collections = [
  ...sets.map((set) => ({ set, stories: storiesOf(set) })),
  ...cuts.flatMap((cut) => [
    ...topics.map((set) => ({ set, stories: windowsOf(topicOf(set), cut) })),
    ...Object.entries(joined).map(([set, papers]) => ({ set, stories: windowsOf(joinedTopic(papers), cut) })),
  ]),
];
/** Two articles of one paper in a joined topic, which are drawn in that paper's own. */
const isOnePaper = (a: Row | undefined, b: Row | undefined): boolean => {
  const [paper, other] = [a, b].map((row) => row?.id.match(/^(.*)\//)?.[1]);
  return paper !== undefined && paper === other;
};

/** What a row tells of, as far as it could be compared. */
const keysOf = (row: Row, place: number): ReadonlySet<string> =>
  new Set(
    toldBy(row, place)
      .flatMap(figuresOf)
      .map(({ figure }) => `${figure.quantity.name} ${figure.of}`),
  );
const meets = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  [...a].some((key) => b.has(key));

/** As stories of two sources each: what stands in a disagreement of many depends on who else does. */
function pairsOf(set: string, rows: readonly Row[]) {
  const keys = rows.map(keysOf);
  return rows.flatMap((_, first) =>
    rows.slice(first + 1).flatMap((__, after) => {
      const second = first + 1 + after;
      if (isOnePaper(rows[first], rows[second]) || !meets(keys[first], keys[second])) return [];
      const told = [first, second].flatMap((place) => toldBy(rows[place], place));
      return findDisagreements(told).flatMap((disagreement) => {
        const [a, b] = disagreement.reports;
        return a && b ? [{ set, rows, disagreement, a, b }] : [];
      });
    }),
  );
}

const side = (rows: readonly Row[], report: FigureReport) => {
  const { quote: _, ...at } = report.passage ?? { quote: '' };
  return { article: rows[(report.source ?? 1) - 1]?.id ?? '', at };
};

/** One pair has one key, in whichever order. */
const keyOf = (set: string, ...sides: unknown[]): string =>
  [set, ...sides.map((side) => JSON.stringify(side)).sort()].join(' ');
interface Labelled {
  readonly id?: string;
  readonly set?: string;
  readonly a?: unknown;
  readonly b?: unknown;
  readonly labels?: { readonly first: boolean; readonly second: boolean };
}
const known = new Map(
  readRows<Labelled>(join(import.meta.dirname, 'labels', 'disagreement.jsonl')).flatMap(
    ({ id = '', set = '', a, b, labels }) =>
      labels ? [[keyOf(set, a, b), { draw: id.slice(0, 1), labels }] as const] : [],
  ),
);
type Pair = ReturnType<typeof pairsOf>[number];
const keyOfPair = ({ set, rows, a, b }: Pair) => keyOf(set, side(rows, a), side(rows, b));
const found = [
  ...new Map(
    collections.flatMap(({ set, stories }) =>
      stories.flatMap((rows) =>
        shuffled(pairsOf(set, rows))
          .slice(0, mostOfOne)
          .map((pair) => [keyOfPair(pair), pair] as const),
      ),
    ),
  ).values(),
];
const fresh = found.filter((pair) => !known.has(keyOfPair(pair)));
const called = found.flatMap((pair) => known.get(keyOfPair(pair)) ?? []);
const drawn = shuffled(fresh).slice(0, most);
const worksheet = drawn.map(({ set, rows, disagreement: { kind, quantity, of }, a, b }, i) => {
  const row = {
    id: `${draw}${i + 1}`,
    set,
    quantity,
    ...(of ? { of } : {}),
    kind,
    a: side(rows, a),
    b: side(rows, b),
  };
  console.log(JSON.stringify(row));
  const text = ({ told, published, sentence, source = 1 }: FigureReport) => ({
    told,
    published: published ?? null,
    headline: rows[source - 1]?.title,
    sentence,
  });
  return { ...row, a: text(a), b: text(b) };
});
if (sheet) writeFileSync(sheet, worksheet.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.error(`${found.length} pairs in all, ${fresh.length} without a label, ${drawn.length} drawn`);
for (const of of ['', ...new Set(called.map((pair) => pair.draw))]) {
  const labels = called.filter((pair) => of === '' || pair.draw === of).map((pair) => pair.labels);
  const figures = agreementOf(labels.map(({ first, second }) => [first, second] as const));
  console.error(of === '' ? 'of those with labels' : `of draw ${of}`, JSON.stringify(figures));
}
