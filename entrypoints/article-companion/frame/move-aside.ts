import { all } from '@/utils/engine/article/page-dom';
import { rootOf } from '../../article/page-document';

/** So many pieces of text are measured: the headline and what can be seen without much scrolling. */
const mostMeasured = 40;

/**
 * Moves a page aside by giving its root element a margin, and looks whether that has worked: headline and text must end
 * before the panel begins, and nothing new may stick out. Where it has not, the page gets its old style back, and the
 * panel lies over it. Returns the way back, or null where the page could not be moved.
 */
export function moveAside(document: Document, article: Element, width: number): (() => void) | null {
  const root = rootOf(document);
  const room = root.clientWidth - width;
  const overflowBefore = overflow(root);
  const restore = setStyles(root, { 'margin-right': `${width}px`, width: 'auto', 'min-width': '0' });
  if (endOfText(article) <= room + 1 && overflow(root) <= overflowBefore) return restore;
  restore();
  return null;
}

/** Sets properties over the page's own, and returns the way back to what they were. What else changes stays. */
function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): () => void {
  const { style } = element;
  const before = Object.keys(styles).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    if (style.length === 0) element.removeAttribute('style');
  };
}

function endOfText(article: Element): number {
  const boxes = all(article, 'h1,p', mostMeasured).map((element) => element.getBoundingClientRect());
  return Math.max(0, ...boxes.filter(({ width }) => width > 0).map(({ right }) => right));
}

const overflow = (root: Element): number => root.scrollWidth - root.clientWidth;
