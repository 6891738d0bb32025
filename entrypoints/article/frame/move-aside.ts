import { all } from '@/utils/engine/article/page-dom';
import { rootOf } from '../page-document';

/** So many pieces of text are measured: the headline and what can be seen without much scrolling. */
const mostMeasured = 40;

/**
 * Moves a page aside by giving its root element a margin, and looks whether that has worked: headline and text must end
 * before the panel begins, and nothing new may stick out. Where it has not, the page gets its old style back, and the
 * panel lies over it. Returns the way back, or null where the page could not be moved.
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
  if (endOfText(article) <= room + 1 && overflow(root) <= overflowBefore) return restore;
  restore();
  return null;
}

function endOfText(article: Element): number {
  const boxes = all(article, 'h1,p', mostMeasured).map((element) => element.getBoundingClientRect());
  return Math.max(0, ...boxes.filter(({ width }) => width > 0).map(({ right }) => right));
}

const overflow = (root: Element): number => root.scrollWidth - root.clientWidth;
