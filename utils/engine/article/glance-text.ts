import { all, closest, member, parent, tagOf } from './page-dom';

/** What a glance at the text tells: how much of it runs, and whether in one place. Characters; those of East Asia count double. */
export interface Glance {
  /** Running text in the element that holds most of it, and in how many pieces. */
  readonly most: number;
  readonly pieces: number;
  /** All running text; all text in links; all text. */
  readonly running: number;
  readonly linked: number;
  readonly all: number;
  readonly h1s: number;
}

/** A page of 5 MB has some 100,000 nodes; an article is told by far fewer. */
const maxNodes = 40_000;

const isWide = /[\u0e00-\u109f\u3040-\ud7af]/;

/** Reads the text nodes of an element and of the open shadow roots in it, in one bounded walk. */
export function glanceAtText(document: Document, root: Node): Glance {
  const holders = new Map<Node | undefined, { length: number; pieces: number }>();
  const roots = [root];
  const sums = { running: 0, linked: 0, all: 0 };
  let seen = 0;
  const read = (element: Element, text: string): void => {
    const length = text.length * (isWide.test(text) ? 2 : 1);
    const block = closest(element, 'script,style,noscript,nav,footer,a,p,li,pre,blockquote') ?? element;
    const tag = tagOf(block);
    // A paragraph inside a link is one all the same: links are left open by mistake.
    if (/^(a|nav)$/.test(tag)) sums.linked += length;
    if (/^(script|style|noscript)$/.test(tag)) return;
    sums.all += length;
    if (length >= 60 && !/^(a|nav|footer)$/.test(tag)) {
      sums.running += length;
      const sum = holders.get(parent(block)) ?? { length: 0, pieces: 0 };
      holders.set(parent(block), { length: sum.length + length, pieces: sum.pieces + 1 });
    }
  };
  for (const top of roots) {
    // Elements and texts.
    const walker = member(document, 'createTreeWalker').call(document, top, 5);
    for (let node = walker.nextNode(); node && seen++ < maxNodes; node = walker.nextNode()) {
      const shadow = member(node as Element, 'shadowRoot');
      if (shadow) roots.push(shadow);
      const holder = member(node, 'parentElement');
      if (node.nodeType === 3 && holder) read(holder, (node as Text).data.trim());
    }
  }
  const [best = { length: 0, pieces: 0 }] = [...holders.values()].sort((a, b) => b.length - a.length);
  return {
    ...sums,
    most: best.length,
    pieces: best.pieces,
    h1s: roots.flatMap((top) => all(top as Element, 'h1')).length,
  };
}
