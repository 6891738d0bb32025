import { type ArticlePart, partOf, type StoryArticle } from '@/utils/model/story-article';
import { type SentenceSpan, splitSentences } from './split-sentences';

/** Of a part no more is read than this, in UTF-16 units: a live blog's newest posts come first, and so do news. */
export const longestRead = 60_000;

const known = new WeakMap<StoryArticle, Map<ArticlePart, readonly SentenceSpan[]>>();

/** The sentences of a part of an article, split once however many ask; an article does not change. */
export function partSentences(article: StoryArticle, part: ArticlePart): readonly SentenceSpan[] {
  const parts = known.get(article) ?? new Map<ArticlePart, readonly SentenceSpan[]>();
  known.set(article, parts);
  const before = parts.get(part);
  if (before) return before;
  const spans = splitSentences(partOf(article, part).slice(0, longestRead), article.language);
  parts.set(part, spans);
  return spans;
}
