import { decodeHTMLStrict } from 'entities';

/** How many characters declared entities may stand for in one document, all in all: more is a bomb. */
const mostExpanded = 500_000;

/**
 * Decodes the entities of a document's texts: XML's, HTML's (which feeds use without declaring them) and those that the document
 * declares. Only with their semicolon: an ampersand in an address that was not escaped stays what it is. What a declared
 * entity stands for is not decoded again, and beyond half a million characters the rest is left as it stands.
 */
export function entityDecoder(declared: ReadonlyMap<string, string>): (text: string) => string {
  let expanded = 0;
  const expand = (name: string): string => {
    const value = declared.get(name);
    if (value === undefined) return common.get(name) ?? decodeHTMLStrict(`&${name};`);
    expanded += value.length;
    return expanded > mostExpanded ? `&${name};` : value;
  };
  return (text) => {
    const first = text.indexOf('&');
    if (first < 0) return text;
    return isMarkupAlone(text, first) ? unescapeMarkup(text) : replaceEntities(text, expand);
  };
}

/** Nearly all of the entities in a feed; the library knows the others. */
const common = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Are all of its entities those that markup is escaped with? An article of Atom has hundreds of them and no others. */
function isMarkupAlone(text: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf('&', at + 4))
    if (
      !text.startsWith('lt;', at + 1) &&
      !text.startsWith('gt;', at + 1) &&
      !text.startsWith('amp;', at + 1)
    )
      return false;
  return true;
}

/** The platform replaces plain words in one pass each. The ampersand last: what it stands before is not decoded again. */
const unescapeMarkup = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const longestName = 60;

/** From one semicolon to the next: an entity begins at the last ampersand before it. */
function replaceEntities(text: string, expand: (name: string) => string): string {
  let decoded = '';
  let done = 0;
  for (let from = text.indexOf('&'); from >= 0; from = text.indexOf('&', done)) {
    const end = text.indexOf(';', from);
    if (end < 0) break;
    const start = text.lastIndexOf('&', end);
    const isEntity = end - start > 1 && end - start <= longestName;
    decoded += text.slice(done, isEntity ? start : end + 1);
    if (isEntity) decoded += expand(text.slice(start + 1, end));
    done = end + 1;
  }
  return decoded + text.slice(done);
}
