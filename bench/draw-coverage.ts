/**
 * `npx tsx bench/draw-coverage.ts WORKSHEET [DATA [DRAW]]`: pairs of an article and a sentence that another text of its story has, drawn by
 * the printed seed from stories that `coverage/pairs-a` does not touch. The worksheet holds both texts for whoever labels them,
 * and is not kept. Standard output has ids and offsets only (`bench/labels/coverage.jsonl`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '@/bench/training/random';
import { splitSentences } from '@/utils/engine/text/split-sentences';
import { readRows } from './tasks/matches';
import { type DrawnPair, type StoryText, storiesOf, textOf, untouched } from './training/coverage-pairs';
import { shuffledBy } from './training/shuffled';

interface Draw {
  readonly seed: number;
  /** Articles of each set, one a story at most. */
  readonly wanted: Readonly<Record<string, number>>;
  /** In characters: a labeller reads all of the article. */
  readonly longestArticle: number;
  readonly point: { readonly least: number; readonly most: number };
  /** News stands in front: so many of the points come from the first sentences. */
  readonly fromFront: { readonly share: number; readonly sentences: number };
  /** Points of one article, where the set is not of excerpts. */
  readonly pointsOfOne?: number;
}

const draws: Readonly<Record<string, Draw>> = {
  c: {
    seed: 20_261_126,
    wanted: { excerpts: 64, 'wikinews-a': 30, g5w1h: 36 },
    longestArticle: 3_500,
    point: { least: 46, most: 290 },
    fromFront: { share: 0.6, sentences: 6 },
  },
  /** Nearer to the given set: longer articles, three points of each; no article that the first draw had. */
  e: {
    seed: 20_261_127,
    wanted: { excerpts: 230, 'wikinews-a': 60, g5w1h: 40 },
    longestArticle: 6_500,
    point: { least: 46, most: 290 },
    fromFront: { share: 0.6, sentences: 6 },
    pointsOfOne: 3,
  },
};

const [sheet = '', data = '../shared/data', name = 'c'] = process.argv.slice(2);
const draw = draws[name];
if (!draw) throw new Error(`no draw ${name}`);
const { seed, point, fromFront } = draw;
const random = randomOf(seed);
const fresh = untouched(data);
console.log(JSON.stringify(draw));

/** What earlier draws have: rows of other names than this draw's. */
const known = new Set(
  readRows<{ id?: string; article?: string }>(join(import.meta.dirname, 'labels', 'coverage.jsonl')).flatMap(
    ({ id = '', article }) => (name !== 'c' && article && !id.startsWith(name) ? [article] : []),
  ),
);

const isAnother = (article: StoryText | undefined) => (text: StoryText) =>
  text !== article && text.text.slice(0, 200) !== article?.text.slice(0, 200);

function drawnFrom(set: string, texts: readonly StoryText[]): DrawnPair[] {
  const articles = texts.filter(
    ({ id, isSummary, text }) => !isSummary && text.length <= (draw?.longestArticle ?? 0) && !known.has(id),
  );
  const article = shuffledBy(articles, random)[0];
  const count = set === 'excerpts' ? 1 : (draw?.pointsOfOne ?? 1);
  const pairs = Array.from({ length: count }, () => pointFor(article, texts)).flatMap((found) =>
    article && found ? [{ set, article: article.id, point: found }] : [],
  );
  return pairs.filter(
    ({ point: { in: at, start } }, i) =>
      pairs.findIndex((other) => other.point.in === at && other.point.start === start) === i,
  );
}

function pointFor(
  article: StoryText | undefined,
  texts: readonly StoryText[],
): DrawnPair['point'] | undefined {
  const other = shuffledBy(texts.filter(isAnother(article)), random)[0];
  if (!article || !other) return undefined;
  const sentences = splitSentences(other.text, 'en').filter(
    ({ text }) =>
      text.length >= point.least && text.length <= point.most && /^["“‘]?\p{Lu}.*[.!?]["”’]?$/u.test(text),
  );
  const front = random() < fromFront.share ? sentences.slice(0, fromFront.sentences) : sentences;
  const chosen = shuffledBy(front, random)[0];
  return chosen && { in: other.id, start: chosen.start, end: chosen.end };
}

const drawn = Object.entries(draw.wanted).flatMap(([set, count]) =>
  shuffledBy(storiesOf(data, set).filter(fresh), random)
    .flatMap((texts) => {
      const pairs = drawnFrom(set, texts);
      return pairs.length > 0 ? [{ pairs, texts }] : [];
    })
    .slice(0, count),
);
const worksheet = shuffledBy(drawn, random)
  .flatMap(({ pairs, texts }) => pairs.map((pair) => ({ pair, texts })))
  .map(({ pair, texts }, i) => {
    const row = { id: `${name}${i + 1}`, ...pair };
    console.log(JSON.stringify(row));
    const article = texts.find(({ id }) => id === pair.article);
    return { id: row.id, title: article?.title, text: article?.text, point: textOf(texts, pair.point) };
  });
if (sheet) writeFileSync(sheet, worksheet.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.error(`${worksheet.length} pairs drawn`);
