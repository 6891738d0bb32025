import type { ArticlePart, StoryArticle } from '@/utils/model/story-article';
import type { Day } from './dates/calendar';
import type { AnchoredMention, DateMention } from './dates/date-mention';
import type { TermVector } from './term-vector';

/** An article that says when it appeared; `place` is its place in the list that it came in. */
export interface DatedArticle {
  readonly article: StoryArticle;
  readonly place: number;
  readonly published: Day;
}

/** A sentence of a story's article, with the times that it names and the terms by which it is compared. */
export interface DatedSentence {
  /** Place of its article in the list that the timeline is built from. */
  readonly article: number;
  /** The day on which its article appeared. */
  readonly published: Day;
  /** The hour of its article is known, not only the day. */
  readonly timed: boolean;
  readonly part: ArticlePart;
  /** Its place among the article's sentences. */
  readonly place: number;
  /** Whole and clean enough to be shown by itself; the others are evidence only. */
  readonly showable: boolean;
  /** In another language than the story. */
  readonly foreign: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly DateMention[];
  readonly anchored: readonly AnchoredMention[];
  /** It speaks of what is to come. */
  readonly future: boolean;
  /** Begins with a word that points to the sentence before: "he", "but", "this". */
  readonly pointsBack: boolean;
  readonly terms: readonly string[];
  /** The same with their offsets in the sentence, where a mention is anchored to one. */
  readonly termsAt: readonly { readonly term: string; readonly start: number }[];
  readonly vector: TermVector;
  /** Cosine to the mean of all sentences of the story. */
  readonly topic: number;
}

/** A sentence that has not been compared with the others yet. */
export type ReadSentence = Omit<DatedSentence, 'vector' | 'topic'>;
