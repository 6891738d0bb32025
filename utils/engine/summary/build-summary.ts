import { passageAt } from '@/utils/engine/citation/passage-at';
import { wordsAround } from '@/utils/engine/citation/words-around';
import type { Citation } from '@/utils/model/citation';
import { plainText } from '@/utils/model/plain-text';
import { limits } from '@/utils/model/primitives';
import type { Section } from '@/utils/model/section';
import type { StoryArticle } from '@/utils/model/story-article';
import { type CitedSentence, summarise } from './summarise';
import type { Told } from './told';

/** The most citations that a sentence may carry (`citationsSchema`). */
const mostCitations = 50;

/**
 * The summary of a story: two to six sections (one, where there is little to tell) of sentences taken word for word from the
 * articles, each with every source that supports it, the one it is taken from first. A sentence at which a text breaks off
 * ends in "…". Sources are numbered by `numberOf` an article's id. The order of the articles does not matter.
 */
export function buildSummary(
  articles: readonly StoryArticle[],
  numberOf: (id: string) => number,
  words?: number,
): Section[] {
  const { told, sections } = summarise(articles, words);
  return sections.map(({ heading, sentences }) => ({
    heading: plainText(heading).slice(0, limits.label),
    sentences: sentences.map((cited) => ({
      text: shownText(cited),
      citations: citationsOf(told, cited, numberOf),
    })),
  }));
}

/** What stands in the article, its break marked. */
export function shownText({ sentence }: CitedSentence): string {
  const text = plainText(sentence.text);
  return sentence.cut ? `${text.replace(/[\s,;:–—-]+$/u, '')}…` : text;
}

function citationsOf(told: Told, { citations }: CitedSentence, numberOf: (id: string) => number): Citation[] {
  const cited = citations.flatMap(({ article, at }): Citation[] => {
    const source = told.articles[article];
    return source
      ? [{ source: numberOf(source.id), quote: passageAt(source, at), at, ...wordsAround(source, at) }]
      : [];
  });
  const [own, ...others] = cited;
  const sorted = others.sort((a, b) => a.source - b.source);
  return own ? [own, ...sorted].slice(0, mostCitations) : [];
}
