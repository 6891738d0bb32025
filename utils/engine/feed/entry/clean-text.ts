import { decodeHTML } from 'entities';
import { plainParagraphs, plainText } from '@/utils/model/plain-text';
import { limits } from '@/utils/model/primitives';
import { htmlText } from '../html-text';

/** Text that still shows entities was escaped once more than it should have been. */
const entity =
  /&(?:#x?[0-9a-f]{2,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[a-z]{2,6}(?:acute|grave|uml|circ|tilde|cedil));/i;
/** And so was text that shows whole elements of running text; a lone `<b>` may be what the text is about. */
const tag = /<\/(?:p|a|b|i|em|strong|span|div|ul|li)>|<br\s*\/?>|<(?:a|img)\s[^<>]*>/i;

/** Plain text of a field that may hold HTML, also where its markup or its entities were escaped twice. */
export function textOfHtml(html: string): string {
  const text = htmlText(html);
  if (!text.includes('&') && !text.includes('<')) return text;
  if (!html.includes('<') && tag.test(text)) return htmlText(text);
  return entity.test(text) ? decodeHTML(text) : text;
}

/** Cut at the end of a word, if there is one near; an ellipsis says that something is missing. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest * 0.8 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`;
}

/** How much is looked at before it is cut: enough to fill the limit even where much of it is white space. */
const roughly = (text: string, longest: number): string =>
  text.length > longest * 2 ? text.slice(0, longest * 2) : text;

/** One line; undefined where nothing is left. */
export function cleanLine(text: string | undefined, longest: number = limits.label): string | undefined {
  if (text === undefined) return undefined;
  return cutText(plainText(roughly(text.trim(), longest)), longest) || undefined;
}

/** Paragraphs parted by empty lines; undefined where nothing is left. */
export function cleanParagraphs(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return cutText(plainParagraphs(roughly(text.trim(), limits.body)), limits.body) || undefined;
}
