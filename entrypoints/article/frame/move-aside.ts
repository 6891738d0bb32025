/**
 * Moves a page aside by giving its root element a margin, and looks whether that has worked: the article must end before the
 * panel begins, and nothing new may stick out. Where it has not, the page gets its old style back, and the panel
 * lies over it. Returns the way back, or null where the page could not be moved.
 */
export function moveAside(document: Document, article: Element, width: number): (() => void) | null {
  const { style } = document.documentElement;
  const before = style.cssText;
  const restore = () => {
    if (before) style.cssText = before;
    else document.documentElement.removeAttribute('style');
  };
  const room = document.documentElement.clientWidth - width;
  const overflowBefore = overflow(document);
  style.setProperty('margin-right', `${width}px`, 'important');
  style.setProperty('width', 'auto', 'important');
  style.setProperty('min-width', '0', 'important');
  if (endOf(article) <= room + 1 && overflow(document) <= overflowBefore) return restore;
  restore();
  return null;
}

const endOf = (element: Element) => element.getBoundingClientRect().right;

function overflow({ documentElement }: Document): number {
  return documentElement.scrollWidth - documentElement.clientWidth;
}
