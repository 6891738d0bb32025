/**
 * `npx tsx bench/draw-disagreements.ts WORKSHEET [DATA [SEED]]`: pairs of reports that the engine calls a disagreement in the
 * stories of the development sets, drawn by the printed seed, at most `most` of them and `mostOfOne` a story, without those that
 * are labelled already; the worksheet holds the sentences for whoever labels them, and is not kept. Standard output has ids and
 * offsets only (`bench/labels/`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDisagreements } from '@/utils/engine/disagreement/find-disagreements';
import type { ToldBySource } from '@/utils/engine/disagreement/found-figure';
import type { FigureReport } from '@/utils/model/disagreement';
import { readRows } from './tasks/matches';
import { randomOf } from './training/problems';

const most = 120;
const mostOfOne = 70;
const sets = ['g5w1h', 'wikinews-a', 'excerpts', 'kite-2025-12-24', 'headlines-a'];
/** Topics of months: what is published within two weeks is taken for one story. */
const topics = [
  'H1N1_bbc',
  'H1N1_guardian',
  'H1N1_reuters',
  'bpoil_bbc',
  'bpoil_reuters',
  'haiti_bbc',
  'MJ_bbc',
];
const window = 14 * 86_400_000;

interface Row {
  readonly id: string;
  readonly publisher?: string | null;
  readonly title: string;
  readonly description?: string | null;
  readonly text?: string | null;
  readonly published?: string | null;
}

const [sheet = '', data = '../shared/data', ownSeed = '20261125'] = process.argv.slice(2);
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
  return [...stories.values()].filter((rows) => rows.length > 1 && rows.length <= 130);
}

function windowsOf(topic: string): Row[][] {
  const windows = new Map<number, Row[]>();
  for (const row of readRows<Row>(join(data, 'timelines', topic, 'articles.jsonl'))) {
    const at = Math.floor(Date.parse(row.published ?? '') / window);
    windows.set(at, [...(windows.get(at) ?? []), row]);
  }
  return [...windows.values()].filter((rows) => rows.length > 1 && rows.length <= 130);
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const collections = [
  ...sets.map((set) => ({ set, stories: storiesOf(set) })),
  ...topics.map((set) => ({ set, stories: windowsOf(set) })),
];
/** As stories of two sources each: what stands in a disagreement of many depends on who else does. */
const found = collections.flatMap(({ set, stories }) =>
  stories.flatMap((rows) => {
    const pairs = rows.flatMap((_, first) =>
      rows.slice(first + 1).flatMap((_, after) => {
        const second = first + 1 + after;
        const told = [first, second].flatMap((place) => toldBy(rows[place], place));
        return findDisagreements(told).flatMap((disagreement) => {
          const [a, b] = disagreement.reports;
          return a && b ? [{ set, rows, disagreement, a, b }] : [];
        });
      }),
    );
    return shuffled(pairs).slice(0, mostOfOne);
  }),
);

const side = (rows: readonly Row[], report: FigureReport) => {
  const { quote: _, ...at } = report.passage ?? { quote: '' };
  return { article: rows[(report.source ?? 1) - 1]?.id ?? '', at };
};

/** One pair has one key, in whichever order. */
const keyOf = (set: string, ...sides: unknown[]): string =>
  [set, ...sides.map((side) => JSON.stringify(side)).sort()].join(' ');
const labelled = readRows<{ set?: string; a?: unknown; b?: unknown; labels?: unknown }>(
  join(import.meta.dirname, 'labels', 'disagreement.jsonl'),
);
const known = new Set(labelled.filter(({ labels }) => labels).map(({ set = '', a, b }) => keyOf(set, a, b)));
const fresh = found.filter(({ set, rows, a, b }) => !known.has(keyOf(set, side(rows, a), side(rows, b))));
const drawn = shuffled(fresh).slice(0, most);
const worksheet = drawn.map(({ set, rows, disagreement: { kind, quantity, of }, a, b }, i) => {
  const row = {
    id: `d${i + 1}`,
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
