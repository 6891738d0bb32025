import { decodeHTML } from 'entities';
import { FlowText, type Gap } from './flow-text';

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

/** What an element parts the text before it from that after it by; null where its content is not read. */
export function gapOf(tag: string): Gap | null {
  if (paragraphTags.has(tag)) return 3;
  if (lineTags.has(tag)) return 2;
  if (tag === 'td' || tag === 'th') return 1;
  return unread.has(tag) ? null : 0;
}

/**
 * The text of HTML as it comes in feeds: paragraphs parted by empty lines, entities decoded, no markup. A scan from tag to
 * tag without a tree: feeds hold megabytes of it, and nothing but its text is kept.
 */
export function htmlText(html: string): string {
  const flow = new FlowText();
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    if (open > at) flow.add(html.slice(at, open));
    const { end, gap, text } = readTag(html, open);
    if (gap > 0) flow.part(gap);
    if (text !== '') flow.add(text);
    at = end;
  }
  if (at < html.length) flow.add(at === 0 ? html : html.slice(at));
  const text = flow.toString();
  return text.includes('&') ? decodeHTML(text) : text;
}

interface Tag {
  /** The index behind it, and behind its content where that is not read. */
  readonly end: number;
  readonly gap: Gap;
  /** Text that it turned out to be. */
  readonly text: string;
}

const tagName = /[a-z][^\s/>]*/iy;

/** What each name that was met leaves in the text: feeds have a dozen names, and thousands of tags. */
const knownTags = new Map<string, Gap | null>();

function gapOfWritten(name: string): Gap | null {
  let gap = knownTags.get(name);
  if (gap === undefined) {
    gap = gapOf(name.toLowerCase());
    if (knownTags.size < 500) knownTags.set(name, gap);
  }
  return gap;
}

function readTag(html: string, open: number): Tag {
  const closes = html[open + 1] === '/';
  const start = open + (closes ? 2 : 1);
  tagName.lastIndex = start;
  if (!tagName.test(html)) return readDeclaration(html, open);
  const name = html.slice(start, tagName.lastIndex);
  const end = endOfTag(html, tagName.lastIndex);
  // A tag that never ends is a "less than" of a plain text.
  if (end < 0) return { end: html.length, gap: 0, text: html.slice(open) };
  const gap = gapOfWritten(name);
  if (gap !== null) return { end, gap, text: '' };
  return { end: closes ? end : endOfContent(html, end, name), gap: 1, text: '' };
}

/** Comments, CDATA and processing instructions; any other "<" is text. */
function readDeclaration(html: string, open: number): Tag {
  if (html.startsWith('<![CDATA[', open)) return { end: open + 9, gap: 0, text: '' };
  const [start, close] = html.startsWith('<!--', open) ? [open + 4, '-->'] : [open + 2, '>'];
  if (close === '>' && !'!?'.includes(html[open + 1] ?? ' ')) return { end: open + 1, gap: 0, text: '<' };
  const found = html.indexOf(close, start);
  return { end: found < 0 ? html.length : found + close.length, gap: 0, text: '' };
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
