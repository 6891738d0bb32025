import { textOfHtml } from '../entry/clean-text';
import { markupText, xhtmlText } from '../xml/markup-text';
import { hasElements, ownText, type XmlElement } from '../xml/xml-element';

/** Content that is no text: pictures, sound, archives. */
const isOther = (type: string): boolean =>
  /^(image|audio|video|font|model)\//.test(type) || /^application\/(?!.*(xml|html|octet-stream))/.test(type);

/** Base64 of UTF-8, as Atom 0.3 and `content` of other types carry it; empty where it is none. */
function fromBase64(text: string): string {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}

/**
 * The text of a text construct or content (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3's `mode`). Its type says whether it is plain,
 * HTML in escaped form or XHTML; a plain one that shows markup or entities was HTML all the same.
 */
export function atomText(element: XmlElement): string {
  const type = element.attributes?.get('type')?.trim().toLowerCase() ?? 'text';
  const mode = element.attributes?.get('mode')?.trim().toLowerCase();
  if (isOther(type)) return '';
  if (hasElements(element)) return xhtmlText(element);
  if (mode === 'base64' || type === 'application/octet-stream')
    return textOfHtml(fromBase64(ownText(element)));
  if (type === 'text' || type === 'text/plain') return plainOrHtml(ownText(element), mode);
  return markupText(element);
}

const looksLikeHtml =
  /<\/?(?:p|br|a|b|i|em|strong|span|div|img|ul|ol|li|h\d|blockquote)\b[^<>]*>|&(?:#\w+|[a-z]{2,8});/i;

const plainOrHtml = (text: string, mode: string | undefined): string =>
  mode === 'escaped' || looksLikeHtml.test(text) ? textOfHtml(text) : text;
