import { rootOf } from '../page-document';

/**
 * Moves a page aside by giving its root element a margin, and looks whether that has worked: the article must end before the
 * panel begins, and nothing new may stick out. Where it has not, the page gets its old style back, and the panel
 * lies over it. Returns the way back, or null where the page could not be moved.
 */
export function moveAside(document: Document, article: Element, width: number): (() => void) | null {
  const root = rootOf(document);
  const { style } = root;
  const before = style.cssText;
  const restore = () => {
    if (before) style.cssText = before;
    else root.removeAttribute('style');
  };
  const room = root.clientWidth - width;
  const overflowBefore = overflow(root);
  style.setProperty('margin-right', `${width}px`, 'important');
  style.setProperty('width', 'auto', 'important');
  style.setProperty('min-width', '0', 'important');
  if (endOf(article) <= room + 1 && overflow(root) <= overflowBefore) return restore;
  restore();
  return null;
}

const endOf = (element: Element) => element.getBoundingClientRect().right;

const overflow = (root: Element): number => root.scrollWidth - root.clientWidth;
