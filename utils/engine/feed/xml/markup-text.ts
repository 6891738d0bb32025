import { textOfHtml } from '../entry/clean-text';
import { FlowText } from '../flow-text';
import { gapOf } from '../html-text';
import { hasElements, isElement, ownText, type XmlElement } from './xml-element';

/** The name of an element without its vocabulary: markup in feeds is in any, or in none. */
const tagOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

function collect(element: XmlElement, flow: FlowText): void {
  for (const part of element.content) {
    if (!isElement(part)) flow.add(part);
    else {
      const gap = gapOf(tagOf(part));
      if (gap === null) continue;
      flow.part(gap);
      collect(part, flow);
      flow.part(gap);
    }
  }
}

/** The text of XHTML that stands in the feed as elements, not escaped; no deeper than a tree is (`TreeBuilder`). */
export function xhtmlText(element: XmlElement): string {
  const flow = new FlowText();
  collect(element, flow);
  return flow.toString();
}

/** The text of a field that holds HTML, escaped as it should be or naked. */
export const markupText = (element: XmlElement): string =>
  hasElements(element) ? xhtmlText(element) : textOfHtml(ownText(element));
