import { matcherOf } from './selectors';

/*
 * The nodes of a copied page. They have as much of the DOM's interface as `page-dom.ts` asks for, under the DOM's own names,
 * so that one close reading serves a page and its copy.
 */

export type CopiedNode = CopiedText | CopiedElement;

class CopiedText {
  readonly nodeType = 3;
  nextSibling: CopiedNode | null = null;
  readonly data: string;
  readonly parentElement: CopiedElement | null;

  constructor(data: string, parent: CopiedElement | null) {
    this.data = data;
    this.parentElement = parent;
  }
}

/** What holds other nodes. All nodes stand in one list in document order, so what is inside is a stretch of it. */
class CopiedParent {
  firstChild: CopiedNode | null = null;
  readonly start: number;
  end: number;
  protected readonly nodes: readonly CopiedNode[];

  constructor(nodes: readonly CopiedNode[], start: number) {
    this.nodes = nodes;
    this.start = start;
    this.end = start;
  }

  get textContent(): string {
    let text = '';
    for (let at = this.start; at < this.end; at++) {
      const node = this.nodes[at];
      if (node instanceof CopiedText) text += node.data;
    }
    return text;
  }

  querySelectorAll(selector: string): CopiedElement[] {
    return this.search(selector, Number.POSITIVE_INFINITY);
  }

  querySelector(selector: string): CopiedElement | null {
    return this.search(selector, 1)[0] ?? null;
  }

  contains(other: CopiedParent): boolean {
    return other === this || (other.start > this.start && other.start <= this.end);
  }

  private search(selector: string, most: number): CopiedElement[] {
    const fits = matcherOf(selector);
    const found: CopiedElement[] = [];
    for (let at = this.start; at < this.end && found.length < most; at++) {
      const node = this.nodes[at];
      if (node instanceof CopiedElement && fits(node)) found.push(node);
    }
    return found;
  }
}

export class CopiedElement extends CopiedParent {
  readonly nodeType = 1;
  /** What was in one stands before the element's own children. */
  readonly shadowRoot = null;
  nextSibling: CopiedNode | null = null;
  readonly localName: string;
  readonly parentElement: CopiedElement | null;
  private readonly attributes: ReadonlyMap<string, string>;

  constructor(
    nodes: readonly CopiedNode[],
    localName: string,
    attributes: ReadonlyMap<string, string>,
    parent: CopiedElement | null,
  ) {
    super(nodes, nodes.length + 1);
    this.localName = localName;
    this.attributes = attributes;
    this.parentElement = parent;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  hasAttributes(): boolean {
    return this.attributes.size > 0;
  }

  closest(selector: string): CopiedElement | null {
    const fits = matcherOf(selector);
    for (let at: CopiedElement | null = this; at; at = at.parentElement) if (fits(at)) return at;
    return null;
  }

  /** 4, where the other one comes after this one. */
  compareDocumentPosition(other: CopiedElement): number {
    return other.start > this.start ? 4 : 2;
  }
}

export class CopiedDocument extends CopiedParent {
  readonly nodeType = 9;
  readonly documentElement: CopiedElement | null;
  /** In document order. */
  readonly elements: readonly CopiedElement[];

  constructor(nodes: readonly CopiedNode[]) {
    super(nodes, 0);
    this.end = nodes.length;
    this.elements = nodes.filter((node) => node instanceof CopiedElement);
    this.documentElement = this.elements[0] ?? null;
  }
}

const attributesOf = (row: readonly unknown[]): Map<string, string> => {
  const attributes = new Map<string, string>();
  for (let at = 1; at + 1 < row.length; at += 2) attributes.set(String(row[at]), String(row[at + 1]));
  return attributes;
};

/** Puts the rows of `copyPage` together again. What is no row is passed over: a page may have meddled with them. */
export function copiedDocument(rows: readonly unknown[]): CopiedDocument {
  const nodes: CopiedNode[] = [];
  const open: { readonly element: CopiedElement; last: CopiedNode | null }[] = [];
  const add = (node: CopiedNode): void => {
    const holder = open.at(-1);
    if (holder?.last) holder.last.nextSibling = node;
    else if (holder) holder.element.firstChild = node;
    if (holder) holder.last = node;
    nodes.push(node);
  };
  const close = (): void => {
    const closed = open.pop();
    if (closed) closed.element.end = nodes.length;
  };
  for (const row of rows) {
    const parent = open.at(-1)?.element ?? null;
    if (row === 0) close();
    else if (typeof row === 'string') add(new CopiedText(row, parent));
    else if (Array.isArray(row)) {
      const element = new CopiedElement(nodes, String(row[0]), attributesOf(row), parent);
      add(element);
      open.push({ element, last: null });
    }
  }
  // A copy that was cut short ends in the middle of the page.
  while (open.length) close();
  return new CopiedDocument(nodes);
}
