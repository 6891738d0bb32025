import { longestRead, partSentences } from '@/utils/engine/text/part-sentences';
import { type ArticlePart, partOf, type StoryArticle } from '@/utils/model/story-article';
import { type Claim, claimOf } from './claim';

/** A stretch of an article that may bear a claim out: a headline, a sentence, or two that stand beside each other. */
export interface Passage {
  readonly part: ArticlePart;
  readonly start: number;
  readonly end: number;
  readonly words: Claim;
}

const parts: readonly ArticlePart[] = ['headline', 'description', 'text'];

/** The sentences of an article with their words: done once for an article, asked for every claim. */
export function passagesOf(article: StoryArticle, language: string): Passage[] {
  return parts.flatMap((part) => {
    const spans =
      part === 'headline'
        ? [headline(partOf(article, part).slice(0, longestRead))]
        : partSentences(article, part);
    return spans
      .filter(({ start, end }) => end > start)
      .map(({ text, start, end }) => ({ part, start, end, words: claimOf(text, language) }));
  });
}

function headline(whole: string) {
  const start = whole.length - whole.trimStart().length;
  return { text: whole.trim(), start, end: start + whole.trim().length };
}
