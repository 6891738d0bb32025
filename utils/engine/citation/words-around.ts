import type { QuotePlace } from '@/utils/model/citation';
import { once } from '@/utils/model/once';
import { plainText } from '@/utils/model/plain-text';
import { type ArticlePart, partOf, type StoryArticle } from '@/utils/model/story-article';
import { rangeOf } from '@/utils/model/text-fragment';

/** In the order in which a page shows them. */
const parts: readonly ArticlePart[] = ['headline', 'description', 'text'];

/** So many words tell one place from the others nearly always; more would only find more that the page words otherwise. */
const mostWords = 4;
/** In UTF-16 units. */
const reach = 200;

export interface WordsAround {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The words before and after a passage, where its beginning stands in the article more than once: what a browser needs to
 * find this one. Nothing where it is the only one. They are of one line each: a browser looks for them within a block.
 */
export function wordsAround(article: StoryArticle, place: QuotePlace): WordsAround {
  const text = partOf(article, place.in);
  const [start = ''] = rangeOf(plainText(text.slice(place.start, place.end)));
  if (start === '' || timesIn(article, start) < 2) return {};
  const before = text.slice(Math.max(0, place.start - reach), place.start).trimEnd();
  const after = text.slice(place.end, place.end + reach).trimStart();
  return {
    ...some('before', lastWords(plainText(before.slice(before.lastIndexOf('\n') + 1)))),
    ...some('after', firstWords(plainText(after.split('\n', 1)[0] ?? ''))),
  };
}

const some = <K extends string>(key: K, text: string): { readonly [P in K]?: string } =>
  text === '' ? {} : ({ [key]: text } as { readonly [P in K]?: string });

function timesIn(article: StoryArticle, passage: string): number {
  const wanted = passage.toLowerCase();
  return parts.reduce(
    (times, part) => times + plainText(partOf(article, part)).toLowerCase().split(wanted).length - 1,
    0,
  );
}

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

const wordStarts = (text: string) => [...segmenter().segment(text)].filter(({ isWordLike }) => isWordLike);

const lastWords = (text: string): string => text.slice(wordStarts(text).at(-mostWords)?.index ?? 0).trim();

function firstWords(text: string): string {
  const last = wordStarts(text)[mostWords - 1];
  return last === undefined ? text.trim() : text.slice(0, last.index + last.segment.length).trim();
}
