import { textOfHtml } from '../entry/clean-text';
import { breakOf, foldBreaks } from '../html-text';
import { hasElements, isElement, ownText, type XmlElement } from './xml-element';

/** The name of an element without its vocabulary: markup in feeds is in any, or in none. */
const tagOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

function collect(element: XmlElement, pieces: string[]): void {
  for (const part of element.content) {
    if (!isElement(part)) pieces.push(part);
    else {
      const around = breakOf(tagOf(part));
      if (around === null) continue;
      pieces.push(around);
      collect(part, pieces);
      pieces.push(around);
    }
  }
}

/** The text of XHTML that stands in the feed as elements, not escaped; no deeper than a tree is (`TreeBuilder`). */
export function xhtmlText(element: XmlElement): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return foldBreaks(pieces.join(''));
}

/** The text of a field that holds HTML, escaped as it should be or naked. */
export const markupText = (element: XmlElement): string =>
  hasElements(element) ? xhtmlText(element) : textOfHtml(ownText(element));
