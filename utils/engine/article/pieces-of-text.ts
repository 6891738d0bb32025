import { plainText } from '@/utils/model/plain-text';
import { walkPage } from './walk-page';

/** The texts of an element's leaves, one by one: `<b>Ann Lee</b><i>May 1</i>` holds two, and no `LeeMay`. */
export function piecesOfText(element: Element, most = 60): string[] {
  const pieces: string[] = [];
  const enter = (node: Node): boolean => {
    const piece = node.nodeType === 3 ? plainText((node as Text).data) : '';
    if (piece !== '') pieces.push(piece);
    return node.nodeType === 1 && !/^(script|style|svg|noscript|time)$/.test((node as Element).localName);
  };
  walkPage(element, most, enter, () => {});
  return pieces;
}
