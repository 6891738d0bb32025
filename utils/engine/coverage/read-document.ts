import { splitSentences } from '@/utils/engine/text/split-sentences';
import { once } from '@/utils/model/once';
import type { Passage } from '@/utils/model/passage';
import { type ArticlePart, partOf, type StoryArticle } from '@/utils/model/story-article';
import { type SpelledSentences, spellSentences } from './letter-groups';
import { type ToldWord, toldWords } from './told-words';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** A sentence of an article with its words. */
export interface ReadSentence {
  readonly passage: Passage;
  readonly words: readonly ToldWord[];
}

/** An article as claims are looked for in it: the headline, then its sentences. */
export interface ReadDocument {
  readonly language: string;
  readonly sentences: readonly ReadSentence[];
  /** Every distinct word, with the sentences that hold it. */
  readonly vocabulary: Vocabulary;
  /** Made when a claim is first laid beside the article: most of a story's texts are only asked for their words. */
  readonly spelled: () => SpelledSentences;
}

/** Beyond so many sentences and characters nothing is read: no report is that long, and a page may be endless. */
const most = { sentences: 120, characters: 30_000 } as const;

const parts: readonly ArticlePart[] = ['headline', 'description', 'text'];

export function readDocument(article: StoryArticle): ReadDocument {
  const language = article.language ?? 'en';
  const sentences: ReadSentence[] = [];
  for (const part of parts) {
    const text = partOf(article, part).slice(0, most.characters);
    const spans =
      part === 'headline' ? [{ text, start: 0, end: text.length }] : splitSentences(text, language);
    for (const span of spans.slice(0, most.sentences - sentences.length)) {
      const passage = { in: part, start: span.start, end: span.end, quote: span.text };
      sentences.push({ passage, words: toldWords(span.text, language) });
    }
  }
  return {
    language,
    sentences,
    vocabulary: vocabularyOf(sentences),
    spelled: once(() => spellSentences(sentences)),
  };
}
