import { type ArticleCitation, citerOf } from '@/utils/engine/citation/cite';
import type { StoryArticle } from '@/utils/model/story-article';
import { groupSentences } from './group-sentences';
import { importanceOf } from './importance';
import { outdatedSentences } from './outdated';
import { selectSentences } from './select-sentences';
import { targetWords } from './target-words';
import { type Told, type ToldSentence, tellStory } from './told';

export interface CitedSentence {
  readonly sentence: ToldSentence;
  /** At least the article that it is taken from, which comes first. */
  readonly citations: readonly ArticleCitation[];
}

export interface Summary {
  readonly told: Told;
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly CitedSentence[] }[];
}

/** A page: more is no summary. */
const mostWords = 450;
/** A single source gets three sentences; what others have to add makes it grow, ever more slowly. */
const wordsOfOne = 75;
const growth = 0.58;

/** A voice adds no more sentences than this, however short they are. */
const sentencesEach = 3;

const usualWords = (voices: number): number =>
  Math.min(mostWords, Math.round(wordsOfOne * Math.max(1, voices) ** growth));

/** Chooses, cites and groups. `words` are those to aim at for a story told at usual length. */
export function summarise(articles: readonly StoryArticle[], words?: number): Summary {
  const told = tellStory(articles);
  const voices = new Set(told.voices).size;
  const chosen = selectSentences(told, importanceOf(told), {
    words: targetWords(told, words ?? usualWords(voices)),
    ...(words === undefined ? { sentences: sentencesEach * voices } : {}),
    avoid: outdatedSentences(told),
  });
  const cite = citerOf(told.articles, told.languages);
  const sections = groupSentences(told, chosen).map(({ heading, sentences }) => ({
    heading,
    sentences: sentences.map((sentence) => ({ sentence, citations: cite(takenFrom(sentence)) })),
  }));
  return { told, sections };
}

const takenFrom = ({ text, article, part, start, end }: ToldSentence) => ({
  text,
  article,
  at: { in: part, start, end },
});
