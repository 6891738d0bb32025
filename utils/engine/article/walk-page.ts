import { member } from './page-dom';

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;

/** Leaves what is open until something comes after it; `null` at the end of the tree. */
function nextAfter(root: Element, open: Node[], leave: (node: Node) => void): Node | null {
  for (let closed = open.pop(); closed; closed = open.pop()) {
    // After a shadow tree comes what its host holds itself.
    if (!isShadowRoot(closed)) leave(closed);
    if (closed === root) return null;
    const next = isShadowRoot(closed) ? member(closed.host, 'firstChild') : member(closed, 'nextSibling');
    if (next) return next;
  }
  return null;
}

/**
 * Visits a tree in document order, open shadow roots included, at most `most` nodes of it, without recursion (a page may
 * nest as deep as it likes). `enter` answers whether to go inside; `leave` is called for each node that was entered.
 */
export function walkPage(
  root: Element,
  most: number,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void,
): void {
  const open: Node[] = [];
  let node: Node | null = root;
  for (let seen = 0; node && seen < most; seen++) {
    const inside = enter(node);
    const shadow: ShadowRoot | null | undefined = inside ? member(node as Element, 'shadowRoot') : null;
    if (inside) open.push(node);
    if (shadow) open.push(shadow);
    const inner: Node | null = inside ? member(shadow ?? node, 'firstChild') : null;
    const beside: Node | null = inside || node === root ? null : member(node, 'nextSibling');
    node = inner ?? beside ?? nextAfter(root, open, leave);
  }
}
