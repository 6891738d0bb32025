/**
 * `npx tsx bench/draw-coverage.ts WORKSHEET [DATA]`: pairs of an article and a sentence that another text of its story has, drawn by
 * the printed seed from stories that `coverage/pairs-a` does not touch. The worksheet holds both texts for whoever labels them,
 * and is not kept. Standard output has ids and offsets only (`bench/labels/coverage.jsonl`).
 */
import { writeFileSync } from 'node:fs';
import { splitSentences } from '@/utils/engine/text/split-sentences';
import { type DrawnPair, type StoryText, storiesOf, textOf, untouched } from './training/coverage-pairs';
import { randomOf } from './training/problems';
import { shuffledBy } from './training/shuffled';

const seed = 20_261_126;
/** Pairs of each set, one a story at most. */
const wanted = { excerpts: 64, 'wikinews-a': 30, g5w1h: 36 } as const;
/** In characters: a labeller reads all of the article. */
const longestArticle = 3_500;
const point = { least: 46, most: 290 } as const;
/** News stands in front: so many of the points come from the first sentences. */
const fromFront = { share: 0.6, sentences: 6 } as const;

const [sheet = '', data = '../shared/data'] = process.argv.slice(2);
const random = randomOf(seed);
const fresh = untouched(data);
console.log(JSON.stringify({ seed, wanted, longestArticle, point, fromFront }));

function drawnFrom(set: string, texts: readonly StoryText[]): DrawnPair | undefined {
  const articles = texts.filter(({ isSummary, text }) => !isSummary && text.length <= longestArticle);
  const article = shuffledBy(articles, random)[0];
  const other = shuffledBy(
    texts.filter((text) => text !== article && text.text.slice(0, 200) !== article?.text.slice(0, 200)),
    random,
  )[0];
  if (!article || !other) return undefined;
  const sentences = splitSentences(other.text, 'en').filter(
    ({ text }) =>
      text.length >= point.least && text.length <= point.most && /^["“‘]?\p{Lu}.*[.!?]["”’]?$/u.test(text),
  );
  const front = random() < fromFront.share ? sentences.slice(0, fromFront.sentences) : sentences;
  const chosen = shuffledBy(front, random)[0];
  if (!chosen) return undefined;
  return { set, article: article.id, point: { in: other.id, start: chosen.start, end: chosen.end } };
}

const drawn = Object.entries(wanted).flatMap(([set, count]) =>
  shuffledBy(storiesOf(data, set).filter(fresh), random)
    .flatMap((texts) => {
      const pair = drawnFrom(set, texts);
      return pair ? [{ pair, texts }] : [];
    })
    .slice(0, count),
);
const worksheet = shuffledBy(drawn, random).map(({ pair, texts }, i) => {
  const row = { id: `c${i + 1}`, ...pair };
  console.log(JSON.stringify(row));
  const article = texts.find(({ id }) => id === pair.article);
  return { id: row.id, title: article?.title, text: article?.text, point: textOf(texts, pair.point) };
});
if (sheet) writeFileSync(sheet, worksheet.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.error(`${worksheet.length} pairs drawn`);
