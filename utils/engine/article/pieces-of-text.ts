import { plainText } from '@/utils/model/plain-text';
import { kindOf, tagOf } from './page-dom';
import { walkPage } from './walk-page';

/** The texts of an element's leaves, one by one: `<b>Ann Lee</b><i>May 1</i>` holds two, and no `LeeMay`. */
export function piecesOfText(element: Element, most = 60): string[] {
  const pieces: string[] = [];
  const enter = (node: Node): boolean => {
    const piece = kindOf(node) === 3 ? plainText((node as Text).data) : '';
    if (piece !== '') pieces.push(piece);
    return kindOf(node) === 1 && !/^(script|style|svg|noscript|time)$/.test(tagOf(node as Element));
  };
  walkPage(element, most, enter, () => {});
  return pieces;
}
