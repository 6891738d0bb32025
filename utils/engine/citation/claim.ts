import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { lexicons } from '@/utils/engine/text/lexicons';
import { splitWords } from '@/utils/engine/text/split-words';
import { stopWords } from '@/utils/engine/text/stop-words';
import { numberWords } from './number-words';

/** What a sentence says, as far as words tell: what another passage is held against. */
export interface Claim {
  /** Content words, cut to their stems. */
  readonly terms: ReadonlySet<string>;
  /** Numbers but years: "two" and "2" are one. */
  readonly figures: ReadonlySet<string>;
  /** Terms with a capital inside the sentence. */
  readonly names: ReadonlySet<string>;
  readonly negated: boolean;
  /** Runs of four words in quotation marks. */
  readonly quotedRuns: readonly string[];
  /** All words in a row, to look such runs up in. */
  readonly running: string;
}

const negations = new Set(
  `not no never none nobody neither nor without cannot didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't
   haven't hadn't couldn't can't nicht kein keine keinen nie ohne pas jamais sans aucun aucune non ni nunca sin ningún ninguna
   não nunca sem нет не без ні niet geen nooit`.split(/\s+/),
);

const year = /^(?:1[6-9]|20)\d\d$/;
/** Endings of conjugation and declension that European languages share; roots keep at least four letters. */
const endings = /(?:ings?|ed|ers?|es|en|em|ment|s|e|n|y|а|я|и|ы|у|о|е|ов|ой|ом|ам|ах)$/u;

/** A rough stem: better for telling whether two sentences speak of one thing than for telling topics apart. */
export function rootOf(word: string): string {
  let root = word;
  for (let i = 0; i < 2; i++) {
    const shorter = root.replace(endings, '');
    if (shorter.length < 4) break;
    root = shorter;
  }
  return root.length > 7 ? root.slice(0, 7) : root;
}

export function claimOf(text: string, language: string): Claim {
  const folded = foldText(text);
  const lexicon = lexiconOf(language);
  const terms = new Set<string>();
  const figures = new Set<string>();
  const names = new Set<string>();
  const all: string[] = [];
  let negated = false;
  for (const { surface, capital, opening } of splitWords(folded)) {
    const { word, figure, term, negates } = lexicon(surface);
    all.push(word);
    if (negates) negated = true;
    if (figure !== undefined) figures.add(figure);
    if (term === undefined) continue;
    terms.add(term);
    if (capital && !opening) names.add(term);
  }
  return { terms, figures, names, negated, quotedRuns: quotedRunsOf(folded), running: ` ${all.join(' ')} ` };
}

interface Known {
  readonly word: string;
  /** Its value, unless it is a year's. */
  readonly figure?: string;
  readonly term?: string;
  readonly negates: boolean;
}

const lexiconOf = lexicons((surface, language): Known => {
  const word = foldWord(surface);
  const negates = negations.has(word);
  const figure = figureOf(word);
  if (figure !== undefined) return year.test(word) ? { word, negates } : { word, figure, negates };
  const says = word.length > 1 && (!stopWords(language).has(word) || /^\p{Lu}{2}/u.test(surface));
  return says ? { word, term: rootOf(word.replace(/['.]/g, '')), negates } : { word, negates };
});

function figureOf(word: string): string | undefined {
  if (!/^\p{N}/u.test(word)) return numberWords.get(word);
  return word
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/\p{L}+$/u, '');
}

const runLength = 4;

function quotedRunsOf(folded: string): string[] {
  const runs: string[] = [];
  for (const [, inside = ''] of folded.matchAll(/"([^"]+)"/g)) {
    const words = splitWords(inside).map(({ surface }) => foldWord(surface));
    for (let i = 0; i + runLength <= words.length; i++) runs.push(words.slice(i, i + runLength).join(' '));
  }
  return runs;
}
