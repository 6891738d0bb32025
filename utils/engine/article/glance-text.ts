import { isOneOf } from './holds-any';
import { member, parent, type Root, tagOf } from './page-dom';

/** What a glance at the text tells: whether it runs, and in one place. Characters; those of East Asia count double. */
export interface Glance {
  /** Running text in the element that holds most of it, and in how many pieces. */
  readonly most: number;
  readonly pieces: number;
  /** All running text that was seen. */
  readonly running: number;
}

/** Texts of a page; one of 5 MB has some 50,000, and an article is told by far fewer. */
const maxNodes = 20_000;
const shortest = 60;

/** An element that holds so much running text, in so many pieces, needs no closer look. */
const enough = { most: 800, pieces: 5 };

/** A page that shows less than this has its text in shadow roots, or none. */
const little = 400;

const isWide = (text: string): boolean => /[\u3040-\ud7af]/.test(text);

/** What their text is no running text of. */
const elsewhere = ' script style noscript nav footer a ';
const blocks = `${elsewhere}p li pre blockquote `;

/** The nearest of an element and its ancestors that says what its text is, else the element. */
function blockOf(element: Element): Element {
  for (let at: Element | undefined = element; at; at = parent(at)) if (isOneOf(tagOf(at), blocks)) return at;
  return element;
}

interface Holder {
  most: number;
  pieces: number;
}

interface Sums {
  readonly holders: Map<Element | undefined, Holder>;
  best: Holder;
  running: number;
}

function readText(node: Text, sums: Sums): void {
  const element = parent(node);
  const block = element && blockOf(element);
  const text = node.data.trim();
  if (!block || text.length < shortest || isOneOf(tagOf(block), elsewhere)) return;
  const length = text.length * (isWide(text) ? 2 : 1);
  const holder = parent(block);
  const own = sums.holders.get(holder) ?? { most: 0, pieces: 0 };
  own.most += length;
  own.pieces++;
  sums.running += length;
  sums.holders.set(holder, own);
  if (own.most > sums.best.most) sums.best = own;
}

/** The nodes of a kind under a root: 1 elements, 4 texts. */
function* nodesUnder(document: Document, root: Root, kind: number): Generator<Node> {
  const walker = member(document, 'createTreeWalker').call(document, root, kind);
  for (let i = 0; i < maxNodes; i++) {
    const node = walker.nextNode();
    if (!node) return;
    yield node;
  }
}

/** Reads the long texts: no element is asked for anything but where it holds one. */
function readTexts(document: Document, root: Root, sums: Sums): void {
  for (const node of nodesUnder(document, root, 4)) {
    if (sums.best.most >= enough.most && sums.best.pieces >= enough.pieces) return;
    if ((node as Text).length >= shortest) readText(node as Text, sums);
  }
}

/**
 * Reads the texts under an element, and those in open shadow roots, if there are hardly any. It is bounded, and left when it is plain
 * that text runs here.
 */
export function glanceAtText(document: Document, root: Root): Glance {
  const sums: Sums = { holders: new Map(), best: { most: 0, pieces: 0 }, running: 0 };
  const roots = [root];
  // The list grows while it is walked: shadow roots may hold others.
  for (const top of roots) {
    readTexts(document, top, sums);
    if (sums.running >= little) break;
    for (const element of nodesUnder(document, top, 1)) {
      const shadow = member(element as Element, 'shadowRoot');
      if (shadow) roots.push(shadow as Node as Root);
    }
  }
  return { ...sums.best, running: sums.running };
}
