import { decodeHTML } from 'entities';

/** Elements of which nothing is read. */
const unread = new Set(['script', 'style', 'template', 'iframe', 'textarea', 'select', 'object', 'noscript']);

/** Elements that begin and end a paragraph. */
const paragraphTags = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article header footer aside figure ' +
    'figcaption hr address details main nav form fieldset'
  ).split(' '),
);

/** Elements that begin a line. */
const lineTags = new Set('br li tr dt dd option'.split(' '));

/** Stand for breaks until white space is folded; in the text itself they mean the same. */
const paragraphBreak = '\u2029';
const lineBreak = '\u2028';

/** What an element leaves in the text: a break, a space between cells, nothing; null where its content is not read. */
export function breakOf(tag: string): string | null {
  if (paragraphTags.has(tag)) return paragraphBreak;
  if (lineTags.has(tag)) return lineBreak;
  if (tag === 'td' || tag === 'th') return ' ';
  return unread.has(tag) ? null : '';
}

/** White space as HTML folds it, and the breaks as line ends: two between paragraphs. */
export const foldBreaks = (text: string): string => (hasBreaks.test(text) ? fold(text) : text);

const hasBreaks = /[^\S ]| {2}/;

const fold = (text: string): string =>
  text.replace(/[^\S ]\s*| \s+/g, (run) =>
    run.includes(paragraphBreak) ? '\n\n' : run.includes(lineBreak) ? '\n' : ' ',
  );

/**
 * The text of HTML as it comes in feeds: paragraphs parted by empty lines, entities decoded, no markup. A scan from tag to
 * tag without a tree: feeds hold megabytes of it, and nothing but its text is kept.
 */
export function htmlText(html: string): string {
  if (!html.includes('<')) return foldBreaks(html.includes('&') ? decodeHTML(html) : html);
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const { end, left } = readTag(html, open);
    text += left;
    at = end;
  }
  text += html.slice(at);
  return foldBreaks(text.includes('&') ? decodeHTML(text) : text);
}

interface Tag {
  /** The index behind it, and behind its content where that is not read. */
  readonly end: number;
  /** What stands for it in the text. */
  readonly left: string;
}

const tagName = /[a-z][^\s/>]*/iy;

/** What each name that was met leaves in the text: feeds have a dozen names, and thousands of tags. */
const knownTags = new Map<string, string | null>();

function breakOfWritten(name: string): string | null {
  let left = knownTags.get(name);
  if (left === undefined) {
    left = breakOf(name.toLowerCase());
    if (knownTags.size < 500) knownTags.set(name, left);
  }
  return left;
}

function readTag(html: string, open: number): Tag {
  const closes = html[open + 1] === '/';
  tagName.lastIndex = open + (closes ? 2 : 1);
  const name = tagName.exec(html)?.[0];
  if (name === undefined) return readDeclaration(html, open);
  const end = endOfTag(html, tagName.lastIndex);
  // A tag that never ends is a "less than" of a plain text.
  if (end < 0) return { end: html.length, left: html.slice(open) };
  const left = breakOfWritten(name);
  if (left !== null) return { end, left };
  return { end: closes ? end : endOfContent(html, end, name), left: ' ' };
}

/** Comments, CDATA and processing instructions; any other "<" is text. */
function readDeclaration(html: string, open: number): Tag {
  if (html.startsWith('<![CDATA[', open)) return { end: open + 9, left: '' };
  const [start, close] = html.startsWith('<!--', open) ? [open + 4, '-->'] : [open + 2, '>'];
  if (close === '>' && !'!?'.includes(html[open + 1] ?? ' ')) return { end: open + 1, left: '<' };
  const found = html.indexOf(close, start);
  return found < 0 ? { end: html.length, left: '' } : { end: found + close.length, left: '' };
}

/** Behind the ">" that ends a tag, not counting those in quotes; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  let end = html.indexOf('>', from);
  for (let quote = firstQuote(html, from, end); quote >= 0; ) {
    const close = html.indexOf(html[quote] ?? '"', quote + 1);
    if (close < 0) break;
    if (close > end) end = html.indexOf('>', close);
    quote = firstQuote(html, close + 1, end);
  }
  return end < 0 ? -1 : end + 1;
}

function firstQuote(html: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = html.charCodeAt(i);
    if (code === 34 || code === 39) return i;
  }
  return -1;
}

/** Past the end tag of an element whose content is not read; the end of the text where it has none. */
function endOfContent(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[^>]*>?`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}
