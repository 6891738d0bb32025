import { randomOf } from '@/bench/training/random';
import { reportAt } from './synthetic-library';
import { commonWord } from './synthetic-stories';

export interface SearchedArticle {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Of every tenth, which was read, 400 words. */
  readonly text: string;
  readonly published: string;
}

/** An article of a library: as feeds tell it, and every tenth as it was read. */
export function searchedArticle(place: number): SearchedArticle {
  const { id, title, description, published } = reportAt(place);
  const random = randomOf(place + 1);
  const text = place % 10 === 0 ? Array.from({ length: 400 }, () => commonWord(random)).join(' ') : '';
  return { id, title, summary: `${description}`, text, published: `${published}` };
}

export interface AskedWords {
  readonly query: string;
  /** The same for an index that knows no filters. */
  readonly words: string;
  /** The article that must be among the hits; none where too many others have the same words. */
  readonly right: string | undefined;
}

const swapped = (word: string): string => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`;

/** What a reader types who looks for an article: words, begun, misspelt, of a field, of a time. */
export function askedWords(articles: number, question: number, questions: number): AskedWords {
  const place = Math.floor(((question + 0.5) * articles) / questions);
  const { id, title, summary, published } = searchedArticle(place);
  const words = title.split(' ');
  const [own = '', common = ''] = [words[0], words[3]];
  const [later = ''] = summary.split(' ').slice(5);
  const plain = (query: string, right?: string): AskedWords => ({ query, words: query, right });
  const kinds = [
    () => plain(`${own} ${common}`, id),
    () => plain(own.slice(0, 5)),
    () => plain(swapped(own), id),
    () => ({ query: `title:${own}`, words: own, right: id }),
    () => ({ query: `${common} date:${published.slice(0, 7)}`, words: common, right: undefined }),
    () => plain(`${common} ${later}`),
  ];
  return kinds[question % kinds.length]?.() ?? plain(own);
}
