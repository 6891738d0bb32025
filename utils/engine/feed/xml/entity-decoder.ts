import { decodeHTMLStrict } from 'entities';

/** How many characters declared entities may stand for in one document, all in all: more is a bomb. */
const mostExpanded = 500_000;

const reference = /&([\w:.-]{1,60});/;

/**
 * Decodes the entities of a document's texts: XML's, HTML's (which feeds use without declaring them) and those that the document
 * declares. Only with their semicolon: an ampersand in an address that was not escaped stays what it is. What a declared
 * entity stands for is not decoded again, and beyond half a million characters the rest is left as it stands.
 */
export function entityDecoder(declared: ReadonlyMap<string, string>): (text: string) => string {
  let expanded = 0;
  const expand = (name: string): string => {
    const value = declared.get(name);
    if (value === undefined) return decodeHTMLStrict(`&${name};`);
    expanded += value.length;
    return expanded > mostExpanded ? `&${name};` : value;
  };
  return (text) => {
    if (!text.includes('&')) return text;
    if (declared.size === 0) return decodeHTMLStrict(text);
    return text
      .split(reference)
      .map((piece, i) => (i % 2 === 0 ? decodeHTMLStrict(piece) : expand(piece)))
      .join('');
  };
}
