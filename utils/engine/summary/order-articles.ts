import { independentVoices } from '@/utils/engine/story/independent-publishers';
import type { StoryArticle } from '@/utils/model/story-article';

/** The articles of a story in an order of their own, with the voice of each: copies and sister outlets share one. */
export interface Voiced {
  readonly articles: readonly StoryArticle[];
  /** Numbers from 0, those of one voice beside each other. */
  readonly voices: readonly number[];
}

const moment = ({ published, updated }: StoryArticle): string => published ?? updated ?? '';

/** By voice, in it by date, whatever order they came in. */
export function orderArticles(given: readonly StoryArticle[]): Voiced {
  const sorted = [...given].sort((a, b) => compare(moment(a), moment(b)) || compare(a.id, b.id));
  const names = independentVoices(sorted);
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]));
  const voiced = sorted.map((article, i) => ({ article, voice: numbers.get(names[i] ?? '') ?? 0 }));
  voiced.sort((a, b) => a.voice - b.voice);
  return { articles: voiced.map(({ article }) => article), voices: voiced.map(({ voice }) => voice) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
