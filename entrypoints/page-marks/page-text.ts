import { closest, member, parent, tagOf } from '@/utils/engine/article/page-dom';

/** The page's text in one string, and for each character where it stands. White space counts as one space, and so does the end of a block. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each character of `text`, the node and the offset in it. */
  readonly places: readonly (readonly [node: number, offset: number])[];
}

/** Beyond so many characters a page is not searched. */
const most = 400_000;

const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i;
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, div, section, article, blockquote, td, th, dd, dt, figcaption, pre';

export function readPageText(root: Node): PageText {
  const page = { text: '', nodes: [] as Text[], places: [] as [number, number][] };
  let block: Element | undefined;
  const walker = member(document, 'createTreeWalker').call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && page.text.length < most; node = walker.nextNode()) {
    const holder = parent(node as Text);
    if (unread.test(holder ? tagOf(holder) : '')) continue;
    const own = holder && closest(holder, blocks);
    if (own !== block) endBlock(page);
    block = own;
    addNode(page, node as Text);
  }
  return page;
}

interface GrowingText {
  text: string;
  readonly nodes: Text[];
  readonly places: [node: number, offset: number][];
}

/** The space that people see between two blocks stands in no node: it counts to the character before. */
function endBlock(page: GrowingText): void {
  const last = page.places.at(-1);
  if (!last || page.text.endsWith(' ')) return;
  page.text += ' ';
  page.places.push(last);
}

function addNode(page: GrowingText, node: Text): void {
  const { data } = node;
  page.nodes.push(node);
  for (let i = 0; i < data.length; i++) {
    const isSpace = /\s/u.test(data.charAt(i));
    if (isSpace && page.text.endsWith(' ')) continue;
    page.text += isSpace ? ' ' : data.charAt(i);
    page.places.push([page.nodes.length - 1, i]);
  }
}

/** The stretch of the page from one offset into its text to another. */
export function rangeOf({ nodes, places }: PageText, start: number, end: number): Range | null {
  const [first, from] = places[start] ?? [];
  const [last, to] = places[end - 1] ?? [];
  const [startNode, endNode] = [nodes[first ?? -1], nodes[last ?? -1]];
  if (!startNode || !endNode || from === undefined || to === undefined) return null;
  const range = member(document, 'createRange').call(document);
  range.setStart(startNode, from);
  range.setEnd(endNode, to + 1);
  return range;
}

/** The offsets of what a range holds of the page's text, without white space at its ends; null where it holds none. */
export function offsetsOf({ text, nodes, places }: PageText, range: Range): readonly [number, number] | null {
  // Characters stand in the order of the document, so both ends are found by halving.
  const first = firstWhere(places.length, (i) => sideOf(range, nodes, places[i], 0) >= 0);
  const behind = firstWhere(places.length, (i) => sideOf(range, nodes, places[i], 1) > 0);
  const held = text.slice(first, behind);
  const start = first + (held.length - held.trimStart().length);
  const end = start + held.trim().length;
  return end > start ? [start, end] : null;
}

/** Whether a character begins (or, one further, ends) before, in or behind the range: -1, 0 or 1. */
function sideOf(
  range: Range,
  nodes: readonly Text[],
  place: readonly [node: number, offset: number] | undefined,
  further: 0 | 1,
): number {
  const node = nodes[place?.[0] ?? -1];
  return node && place ? range.comparePoint(node, place[1] + further) : 1;
}

/** The first of `count` numbers from 0 for which it holds, given that it holds for all after it; `count` where for none. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
