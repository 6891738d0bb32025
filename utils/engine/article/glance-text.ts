import { all, member, parent, tagOf } from './page-dom';

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

const blocks = /^(script|style|noscript|nav|footer|a|p|li|pre|blockquote)$/;

/** The nearest of an element and its ancestors that says what its text is, else the element; each asked for once. */
function blockFinder(): (element: Element) => Element {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    const passed: Element[] = [];
    let at: Element | undefined = element;
    while (at && !known.has(at) && !blocks.test(tagOf(at))) {
      passed.push(at);
      at = parent(at);
    }
    const block = at && known.has(at) ? known.get(at) : at;
    for (const below of passed) known.set(below, block);
    return block ?? element;
  };
}

const none = { most: 0, pieces: 0 };

const isRunning = (length: number, tag: string): boolean => length >= 60 && !/^(a|nav|footer)$/.test(tag);

/** Reads the text nodes of an element and of the open shadow roots in it, in one bounded walk. */
export function glanceAtText(document: Document, root: Node): Glance {
  const holders = new Map<Node | undefined, Pick<Glance, 'most' | 'pieces'>>();
  const roots = [root];
  const sums = { running: 0, linked: 0, all: 0 };
  let seen = 0;
  const blockOf = blockFinder();
  const read = (node: Text): void => {
    const text = node.data.trim();
    const element = parent(node);
    if (!text || !element) return;
    const length = text.length * (isWide.test(text) ? 2 : 1);
    const block = blockOf(element);
    const tag = tagOf(block);
    // A paragraph inside a link is one all the same: links are left open by mistake.
    if (/^(a|nav)$/.test(tag)) sums.linked += length;
    if (/^(script|style|noscript)$/.test(tag)) return;
    sums.all += length;
    if (isRunning(length, tag)) {
      const holder = parent(block);
      sums.running += length;
      const { most, pieces } = holders.get(holder) ?? none;
      holders.set(holder, { most: most + length, pieces: pieces + 1 });
    }
  };
  for (const top of roots) {
    // Elements and texts.
    const walker = member(document, 'createTreeWalker').call(document, top, 5);
    for (let node = walker.nextNode(); node && seen++ < maxNodes; node = walker.nextNode()) {
      const shadow = member(node as Element, 'shadowRoot');
      if (shadow) roots.push(shadow);
      else if (node.nodeType === 3) read(node as Text);
    }
  }
  const [best = none] = [...holders.values()].sort((a, b) => b.most - a.most);
  return {
    ...sums,
    ...best,
    h1s: roots.flatMap((top) => all(top as Element, 'h1')).length,
  };
}
