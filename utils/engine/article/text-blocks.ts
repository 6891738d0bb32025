import { plainText } from '@/utils/model/plain-text';
import { kindOf, tagOf } from './page-dom';
import { walkPage } from './walk-page';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style noscript template svg iframe object select textarea button math canvas video audio'.split(
    ' ',
  ),
);

/** The texts of an element's blocks in document order, each one line; `<br>` ends a line too. */
export function textBlocks(root: Element, skip: (element: Element) => boolean = () => false): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = (): void => {
    const block = plainText(line);
    if (block !== '') blocks.push(block);
    line = '';
  };
  const enter = (node: Node): boolean => {
    if (kindOf(node) === 3) line += (node as Text).data;
    if (kindOf(node) !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (silent.has(tag) || skip(element)) return false;
    if (!inline.has(tag)) close();
    return true;
  };
  const leave = (node: Node): void => {
    if (kindOf(node) === 1 && !inline.has(tagOf(node as Element))) close();
  };
  walkPage(root, 200_000, enter, leave);
  close();
  return blocks;
}
