/** One word of a folded text. `start` and `end` are UTF-16 offsets in that text. */
export interface Word {
  /** As it stands in the text, without a possessive ending or an elided article. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** First word of a sentence or line, where a capital says nothing. */
  readonly opening: boolean;
}

/** A number with its separators, or letters with marks, digits and inner apostrophes; "U.S." is one word. */
const wordPattern =
  /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*(?:'\p{L}[\p{L}\p{M}]*)*/gu;

/** Scripts that are written without spaces, or (Hangul) with endings grown on. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}\u30FC]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const notLatin = /[^\x20-\u024F]/;

/** Articles and particles that French, Italian and Catalan elide before a vowel: l'Iran, dell'Ucraina. */
const elided = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall|quell)'(?=\p{L}{2})/iu;
const possessive = /'s$|'$/i;
const upperStart = /^\p{Lu}/u;
const sentenceEnd = /(?:[.!?:;\u3002\uFF01\uFF1F\u0964\u06D4][")\]' ]*|^["([' ]*|\n\s*["(['-]*)$/;

/** The words of a folded text (see `foldText`), in order. Chinese, Japanese, Korean and Thai runs come as bigrams. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    const gap = text.slice(last, match.index);
    const opening = words.length === 0 || (gap !== ' ' && sentenceEnd.test(gap));
    if (notLatin.test(raw) && unspaced.test(raw)) pushUnspaced(words, raw, match.index, opening);
    else words.push(wordOf(raw, match.index, opening));
    last = match.index + raw.length;
    // The stop of "U.S." may end a sentence too; that the next word is then taken for a name does no harm.
  }
  return words;
}

function wordOf(raw: string, at: number, opening: boolean): Word {
  let surface = raw;
  let start = at;
  if (raw.includes("'")) {
    const article = elided.exec(raw)?.[0].length ?? 0;
    start += article;
    surface = raw.slice(article).replace(possessive, '');
  }
  return { surface, start, end: start + surface.length, capital: upperStart.test(surface), opening };
}

function pushUnspaced(words: Word[], raw: string, at: number, opening: boolean): void {
  for (const run of raw.matchAll(unspacedRun)) {
    const start = at + run.index;
    if (!unspaced.test(run[0])) {
      words.push(wordOf(run[0], start, opening));
      continue;
    }
    const letters = Array.from(run[0].matchAll(/.\p{M}*/gsu), (letter) => ({
      text: letter[0],
      at: letter.index,
    }));
    for (const [i, letter] of letters.entries()) {
      const next = letters[i + 1];
      if (next === undefined && letters.length > 1) break;
      const surface = letter.text + (next?.text ?? '');
      const from = start + letter.at;
      words.push({ surface, start: from, end: from + surface.length, capital: false, opening: false });
    }
  }
}
