import { member } from './page-dom';

/** Leaves what is open until something comes after it; `null` at the end of the tree. */
function nextAfter(root: Element, open: Node[], leave: (node: Node) => void): Node | null {
  for (let closed = open.pop(); closed; closed = open.pop()) {
    leave(closed);
    const next = closed === root ? null : member(closed, 'nextSibling');
    if (next || closed === root) return next;
  }
  return null;
}

/**
 * Visits a tree in document order, at most `most` nodes of it, without recursion (a page may nest as deep as it
 * likes). `enter` answers whether to go inside; `leave` is called for each node that was entered.
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
    if (inside) open.push(node);
    const inner: Node | null = inside ? member(node, 'firstChild') : null;
    const beside: Node | null = inside || node === root ? null : member(node, 'nextSibling');
    node = inner ?? beside ?? nextAfter(root, open, leave);
  }
}
