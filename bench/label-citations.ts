/**
 * `npx tsx bench/label-citations.ts SEED OUT.jsonl`: draws 100 pairs (sentence of a summary, article that it cites besides the
 * one it is taken from) from stories of ../shared/data, and writes a sheet with their texts, which stays outside of the
 * project. A labeller adds a line {"id", "right"} for each: does the cited article bear out the sentence's main claim?
 * `npx tsx bench/label-citations.ts --agree SHEET.jsonl FIRST.jsonl [SECOND.jsonl]` writes ids, offsets, the labels and how
 * far they agree to bench/labels/citations.json, and no text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { passageAt } from '@/utils/engine/citation/passage-at';
import { summarise } from '@/utils/engine/summary/summarise';
import type { StoryArticle } from '@/utils/model/story-article';
import { drawn } from './labels/drawn';
import { readRows } from './tasks/matches';
import { storyArticle } from './tasks/summaries';
import { agreementOf } from './training/agreement';

const data = join(import.meta.dirname, '../../shared/data');
const pairsWanted = 100;

interface Pair {
  readonly id: string;
  readonly sentence: {
    readonly article: string;
    readonly in: string;
    readonly start: number;
    readonly end: number;
  };
  readonly cited: {
    readonly article: string;
    readonly in: string;
    readonly start: number;
    readonly end: number;
  };
  readonly claim: string;
  readonly passage: string;
  readonly title: string;
  readonly text: string;
}

type Row = Parameters<typeof storyArticle>[0];

/** Stories with full text (grouped by the collections' own labels) and stories of excerpts. */
function* storiesOf(): Generator<readonly [string, StoryArticle[]]> {
  for (const set of ['g5w1h', 'wikinews-a']) {
    const folder = join(data, 'clusters', set);
    const clusters = new Map(
      readRows<{ id: string; cluster: string }>(join(folder, 'gold.jsonl')).map(({ id, cluster }) => [
        id,
        cluster,
      ]),
    );
    const stories = new Map<string, StoryArticle[]>();
    for (const row of readRows<Row>(join(folder, 'articles.jsonl'))) {
      const article = storyArticle(row);
      const cluster = clusters.get(article.id) ?? article.id;
      stories.set(cluster, [...(stories.get(cluster) ?? []), article]);
    }
    for (const [cluster, articles] of stories) if (articles.length > 2) yield [`${set}/${cluster}`, articles];
  }
  const roundups = join(data, 'summaries/roundups/stories.jsonl');
  for (const { id, articles } of readRows<{ id: string; articles: Row[] }>(roundups))
    yield [`roundups/${id}`, articles.map(storyArticle)];
}

function pairsOf(story: string, articles: readonly StoryArticle[]): Pair[] {
  const { told, sections } = summarise(articles);
  return sections
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ sentence, citations }) =>
      citations.slice(1).flatMap(({ article, at }): Pair[] => {
        const source = told.articles[article];
        const own = told.articles[sentence.article];
        if (!source || !own) return [];
        const from = { article: own.id, in: sentence.part, start: sentence.start, end: sentence.end };
        const cited = { article: source.id, ...at };
        return [
          {
            id: `${story}/${own.id}.${from.in}.${from.start}/${source.id}`,
            sentence: from,
            cited,
            claim: sentence.text,
            passage: passageAt(source, at),
            title: source.title,
            text: (source.text ?? source.description ?? '').slice(0, 4_000),
          },
        ];
      }),
    );
}

function drawPairs(seed: number): Pair[] {
  const all = [...storiesOf()].flatMap(([story, articles]) => pairsOf(story, articles));
  console.log(`seed ${seed}, ${pairsWanted} of ${all.length} pairs`);
  // Half from full texts and half from excerpts, which are far more in number.
  const isExcerpt = ({ id }: Pair) => id.startsWith('roundups/');
  const half = pairsWanted / 2;
  return [
    ...drawn(
      all.filter((pair) => !isExcerpt(pair)),
      half,
      seed,
    ),
    ...drawn(all.filter(isExcerpt), half, seed + 1),
  ];
}

interface Label {
  readonly id: string;
  readonly right: boolean;
}

function writeLabels([sheet = '', firstFile = '', secondFile]: readonly string[]): void {
  const labels = (file: string) => new Map(readRows<Label>(file).map(({ id, right }) => [id, right]));
  const first = labels(firstFile);
  const second = secondFile === undefined ? undefined : labels(secondFile);
  const rows = readRows<Pair & { seed: number }>(sheet).map(({ id, sentence, cited, seed }) => ({
    id,
    seed,
    sentence,
    cited,
    first: first.get(id) ?? null,
    second: second?.get(id) ?? null,
  }));
  const both = rows.flatMap(({ first: a, second: b }) => (a === null || b === null ? [] : [[a, b] as const]));
  const agreement = both.length > 0 ? agreementOf(both) : null;
  const labelled = rows.filter((row) => row.first !== null);
  const right = labelled.filter((row) => row.first).length / Math.max(1, labelled.length);
  const told = { right: Number(right.toFixed(3)), agreement, rows };
  writeFileSync(join(import.meta.dirname, 'labels/citations.json'), `${JSON.stringify(told, null, 1)}\n`);
  console.log(JSON.stringify({ right, agreement }));
}

const [command = '', ...files] = process.argv.slice(2);
if (command === '--agree') writeLabels(files);
else {
  const to = files[0] ?? '';
  const seed = Number(command);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(
    to,
    drawPairs(seed)
      .map((pair) => `${JSON.stringify({ ...pair, seed })}\n`)
      .join(''),
  );
}
