import MiniSearch from 'minisearch';
import type { Story } from '@/utils/model/story';
import { foldText } from '../text/fold-text';
import { foldWord } from '../text/fold-word';
import { splitWords } from '../text/split-words';

/** A found story: its place in the list that was indexed, and the words that it was found by, folded. */
export interface StoryHit {
  readonly index: number;
  readonly words: readonly string[];
}

export interface StorySearch {
  /** Stories that have every word of the query (the last ones begun, long ones also misspelt), the best first. */
  find(query: string): readonly StoryHit[];
}

/** A word in the headline says more than one in the summary, and that more than a name in the list of sources. */
const boost = { headline: 5, headings: 3, sentences: 1.5, sources: 1, timeline: 1 };

/** A short word with one letter changed is another word. */
const misspeltFrom = 6;

/** An index of stories by all their texts, in every script, without regard to case and accents. BM25+ by MiniSearch. */
export function createStorySearch(stories: readonly Story[]): StorySearch {
  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length >= misspeltFrom ? 0.2 : false),
    },
  });
  index.addAll(stories.map((story, id) => ({ id, ...fieldsOf(story) })));
  return {
    find: (query) => index.search(query).map(({ id, terms }) => ({ index: id as number, words: terms })),
  };
}

/** The words of a text in the form in which queries and stories are compared. */
export const wordsOf = (text: string): string[] =>
  splitWords(foldText(text)).map(({ surface }) => foldWord(surface));

function fieldsOf({ headline, sections, sources, timeline }: Story): Record<keyof typeof boost, string> {
  return {
    headline,
    headings: sections.map(({ heading }) => heading).join('\n'),
    sentences: sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('\n'),
    sources: sources.map((source) => `${source.publisher}\n${source.headline}`).join('\n'),
    timeline: timeline.map(({ text }) => text).join('\n'),
  };
}
