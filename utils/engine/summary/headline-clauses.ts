import { withoutPublisher } from '@/utils/engine/article/publisher-suffix';
import type { Told } from './told';
import { type Words, wordsOf } from './words-of';

/** A piece of a headline that may stand above a section. */
export interface Clause {
  readonly text: string;
  readonly words: Words;
  /** The articles that have it in their headline. */
  readonly articles: ReadonlySet<number>;
}

const parting =
  /\s*[:;|…]\s+|\s+[–—-]{1,2}\s+|[?!]\s+|,\s+(?=(?:as|after|while|amid|but|and|und|et|y|e|и)\s)|\s+(?=(?:as|after|while|amid|before|despite|during|nachdem|während|tandis que|après|alors que|mientras|tras|mentre|dopo|enquanto|após|terwijl|nadat|после|пока|після)\s)|[。；：！？]|\s*[｜丨]\s*/iu;
const leading =
  /^(?:as|after|while|amid|but|and|nachdem|während|tandis que|après|alors que|mientras|tras|mentre|dopo|enquanto|após|terwijl|nadat|und|et|после|пока|після)\s+/iu;
const kept = /^(?:before|despite|during)\s/iu;
const personal = /(?:^|\s)(?:i|we|you|my|our|your|i’m|i'm|ich|wir|je|nous|yo)(?=\s|$)|["“”„«»]/iu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const fewestWords = 3;
const mostWords = 10;

/** The clauses of all headlines that may serve as headings, each once, in the articles' order. */
export function headlineClauses(told: Told): Clause[] {
  const found = new Map<string, Clause & { readonly articles: Set<number> }>();
  for (const [i, article] of told.articles.entries()) {
    const language = told.languages[i] ?? 'en';
    const bare = withoutPublisher(article.title, article.publisher === undefined ? [] : [article.publisher]);
    for (const part of [bare, ...bare.split(parting)]) {
      const text = tidy(part);
      const words = wordsOf(text, language);
      const key = text.toLowerCase();
      const known = found.get(key);
      if (known) known.articles.add(i);
      else if (isHeading(text, words)) found.set(key, { text, words, articles: new Set([i]) });
    }
  }
  return [...found.values()];
}

function tidy(part: string): string {
  const bare = part
    .trim()
    .replace(leading, '')
    .replace(/[\s.,:;–—-]+$/u, '');
  const first = String.fromCodePoint(bare.codePointAt(0) ?? 32);
  return first.toUpperCase() + bare.slice(first.length);
}

function isHeading(text: string, { words, content }: Words): boolean {
  if (unspaced.test(text)) return text.length >= 6 && text.length <= 32;
  const last = words.at(-1) ?? '';
  if (words.length < fewestWords || words.length > mostWords || content.size < 2) return false;
  return content.has(last) && !personal.test(text) && !kept.test(text) && !/[?(]/.test(text);
}
