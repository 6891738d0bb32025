import { longestRead, partSentences } from '@/utils/engine/text/part-sentences';
import type { SentenceSpan } from '@/utils/engine/text/split-sentences';
import { type ArticlePart, partOf, type StoryArticle } from '@/utils/model/story-article';
import type { Candidate } from './candidate';
import { type Characters, charactersOf } from './characters-of';
import { isBoilerplate } from './is-boilerplate';
import { trimOf } from './strip-sentence';

/** Words, or characters where no spaces part them, that a sentence has at least and at most. */
const fewestWords = 5;
const mostWords = 70;
const mostCharacters = 450;
/** A text that breaks off in a shorter stretch than this tells nothing. */
const shortestOpen = 45;

const closed = /[.!。！؟።។।॥۔։…"”’»)\]」』]$/u;
/** A stop after dots is a cut that a feed made, and so is a stop that is missing. */
const brokenOff = /(?:\.{3}|…|\[…\])[”"’)\]]*$/u;

const known = new WeakMap<StoryArticle, readonly Omit<Candidate, 'article'>[]>();

/**
 * The sentences of an article that may be shown, cleaned, in order: of its description, then of its text, each once. Summary and
 * timeline ask for the same.
 */
export function candidatesOf(article: StoryArticle, index: number): Candidate[] {
  const found = known.get(article) ?? findCandidates(article);
  known.set(article, found);
  return found.map((candidate) => ({ ...candidate, article: index }));
}

function findCandidates(article: StoryArticle): readonly Omit<Candidate, 'article'>[] {
  // A description or a first line that repeats the headline is no sentence of the story.
  const seen = new Set([keyOf(article.title)]);
  const found = (['description', 'text'] as const).flatMap((part) => sentencesOf(article, part));
  const kept = found.filter(({ text }) => {
    const key = keyOf(text);
    return !seen.has(key) && seen.add(key);
  });
  return kept.map((sentence, place) => ({ place, ...sentence }));
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

type Cleaned = Omit<Candidate, 'article' | 'place'>;

function sentencesOf(article: StoryArticle, part: ArticlePart): Cleaned[] {
  const whole = partOf(article, part).slice(0, longestRead);
  const spans = partSentences(article, part);
  return spans.flatMap((span, i) => {
    const opens = i === 0 || whole.slice(spans[i - 1]?.end, span.start).includes('\n');
    const cleaned = clean(whole, span, opens);
    // Without a stop it is a heading or a caption, unless the text ends there.
    const ends = i === spans.length - 1;
    const whatItIs = closed.test(cleaned.text) || (ends && cleaned.text.length >= shortestOpen);
    return whatItIs && isTold(cleaned.text) ? [{ part, ...cleaned }] : [];
  });
}

function clean(whole: string, span: SentenceSpan, opens: boolean): Omit<Cleaned, 'part'> {
  const { head, tail } = trimOf(span.text, opens);
  const start = span.start + head;
  const end = span.end - tail;
  const text = whole.slice(start, end);
  return { start, end, text, cut: brokenOff.test(span.text) || !closed.test(text) };
}

const question = /[?？；;؟]["”’»)\]」』]*$/u;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Is it a statement of an article: no question, heading, caption, list, table or notice of the site? */
function isTold(text: string): boolean {
  if (question.test(text)) return false;
  const found = charactersOf(text);
  if (found.digits > found.letters / 2) return false;
  const fits = found.unspaced > found.letters / 2 ? fitsUnspaced(text) : fitsSpaced(text, found);
  return fits && isBalanced(text) && !isBoilerplate(text);
}

const fitsUnspaced = (text: string): boolean => text.length >= 10 && text.length <= mostCharacters;

function fitsSpaced(text: string, { letters, upper }: Characters): boolean {
  if (text.length > 3 * mostCharacters || upper > letters / 2) return false;
  const words = text.split(/\s+/).length;
  return words >= fewestWords && words <= mostWords;
}

/** A parenthesis or a quotation that is open at the end was cut in two. */
function isBalanced(text: string): boolean {
  const balance = (open: RegExp, close: RegExp) => countOf(text, open) === countOf(text, close);
  if (!balance(/[([（]/g, /[)\]）]/g) || countOf(text, /"/g) % 2 === 1) return false;
  return balance(/[“„]/g, text.includes('„') ? /[“”]/g : /”/g) || text.includes('„');
}
