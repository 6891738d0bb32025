import { once } from './once';

/** A passage of a page; `before` and `after` are the words around it, where the passage alone is not the only one. */
export interface Passage {
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
}

/** Up to so many words a passage is named whole: one changed word in the middle of a longer one must not lose the place. */
const longestWhole = 12;
const wordsAtEachEnd = 5;

/**
 * The address of a source at a passage of it: a text fragment (WICG, scroll-to-text-fragment), which browsers that know none
 * ignore. A fragment of the page's own stays in front of it.
 */
export function addressOfPassage(url: string, passage: Passage): string {
  const directive = textDirective(passage);
  if (directive === undefined) return url;
  const [page = '', fragment = ''] = splitOnce(url, '#');
  // A directive that came with the address would be obeyed first.
  const [own = ''] = splitOnce(fragment, ':~:');
  return `${page}#${own}:~:${directive}`;
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function textDirective({ quote, before, after }: Passage): string | undefined {
  const text = quote.trim();
  if (text === '') return undefined;
  const prefix = before ? `${encode(before)}-,` : '';
  const suffix = after ? `,-${encode(after)}` : '';
  return `text=${prefix}${rangeOf(text).map(encode).join(',')}${suffix}`;
}

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** The passage, or its first and its last words: browsers look for whole words, also where no spaces part them. */
export function rangeOf(text: string): readonly string[] {
  const words = [...segmenter().segment(text)].filter(({ isWordLike }) => isWordLike);
  const last = words[wordsAtEachEnd];
  const first = words.at(-wordsAtEachEnd);
  if (words.length <= longestWhole || first === undefined || last === undefined) return [text];
  return [text.slice(0, last.index).trim(), text.slice(first.index).trim()];
}

/** A dash, a comma and an ampersand part the pieces of a directive; `encodeURIComponent` leaves the dash. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().trim()).replaceAll('-', '%2D');
