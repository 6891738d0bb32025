import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { guessLanguage } from '@/utils/engine/text/guess-language';
import { splitWords } from '@/utils/engine/text/split-words';
import { stopWords } from '@/utils/engine/text/stop-words';
import type { StoryArticle } from '@/utils/model/story-article';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates-of';
import { orderArticles, type Voiced } from './order-articles';
import { type Words, wordsOf } from './words-of';

/** A candidate with its words. */
export interface ToldSentence extends Candidate, Words {
  /** Share of it that stands in quotation marks is not told by the newsroom but by somebody; so is "I". */
  readonly quoted: boolean;
  readonly personal: boolean;
  /** Begins with a word that points back: "He", "But", "That". */
  readonly dangling: boolean;
}

/** What the articles of a story tell, in words. */
export interface Told extends Voiced {
  /** Declared or guessed, an article each; so are the titles. */
  readonly languages: readonly string[];
  readonly titles: readonly Words[];
  readonly sentences: readonly ToldSentence[];
}

const quotationMarks = /["“”„«»「」『』]/u;

const personalWords = new Set(
  'i we you me my our your us ich wir mich uns je nous vous mon notre yo nosotros mi eu nós meu io noi я мы вы мой ми'.split(
    ' ',
  ),
);

/** Words that point back to a sentence before. */
export const danglingStart =
  /^["“‘„«]?(?:the (?:move|comments?|remarks?|decision|announcement|statement|incident|news|figure|measures?)|he|she|it|they|his|her|hers|their|its|this|that|these|those|but|and|so|yet|or|then|also|however|meanwhile|still|instead|there|such|both|another|here|while|moreover|in addition|in response|for example|for instance|at the time|as a result|after that|er|sie|es|dies\p{L}*|aber|und|doch|auch|dabei|dazu|damit|dennoch|deshalb|dort|il|elle|ils|elles|ce|cet|cette|ces|mais|et|aussi|cependant|él|ella|ellos|ellas|este|esta|esto|eso|pero|y|también|sin embargo|ele|ela|mas|lui|lei|ma|anche|hij|zij|ze|maar|ook|он|она|они|это|но|также|він|вона|вони|але|他|她|他们|但|这|此|これ|それ|しかし|また)(?=[^\p{L}]|[\p{sc=Han}\p{sc=Hiragana}]|$)/iu;

/** Reads the articles of a story, in an order that does not depend on the one they came in. */
export function tellStory(given: readonly StoryArticle[]): Told {
  const { articles, voices } = orderArticles(given);
  const titles: Words[] = [];
  const languages: string[] = [];
  const sentences = articles.flatMap((article, index) => {
    const candidates = candidatesOf(article, index);
    const language = article.language ?? languageOf(article, candidates);
    languages.push(language);
    titles.push(wordsOf(article.title, language));
    return candidates
      .filter((candidate) => !candidate.cut || !breaksOff(candidate.text, language))
      .map((candidate) => tellSentence(candidate, language));
  });
  return { articles, voices, languages, titles, sentences };
}

/** A text that was cut at "… warned that he has a" does not say what it meant to. */
function breaksOff(text: string, language: string): boolean {
  const last = splitWords(foldText(text)).at(-1);
  return last !== undefined && stopWords(language).has(foldWord(last.surface));
}

function languageOf(article: StoryArticle, candidates: readonly Candidate[]): string {
  const start = candidates.slice(0, 8).map(({ text }) => text);
  const words = splitWords(foldText([article.title, ...start].join(' ')));
  return guessLanguage(words.map(({ surface }) => foldWord(surface))) ?? 'en';
}

function tellSentence(candidate: Candidate, language: string): ToldSentence {
  const words = wordsOf(candidate.text, language);
  return {
    ...candidate,
    ...words,
    quoted: quotationMarks.test(candidate.text),
    personal: words.words.some((word) => personalWords.has(word)),
    dangling: danglingStart.test(candidate.text),
  };
}
