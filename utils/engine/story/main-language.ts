import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { guessLanguage } from '@/utils/engine/text/guess-language';
import { splitWords } from '@/utils/engine/text/split-words';
import type { StoryArticle } from '@/utils/model/story-article';

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

/** The language that most articles are in, declared or guessed; of equally many the first in the alphabet. */
export function mainLanguage(articles: readonly StoryArticle[]): string | undefined {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const language = article.language ? primary(article.language) : guessed(article);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0];
}

function guessed({ title, description = '', text = '' }: StoryArticle): string | undefined {
  const start = `${title}\n${(description || text).slice(0, 600)}`;
  return guessLanguage(splitWords(foldText(start)).map(({ surface }) => foldWord(surface)));
}
