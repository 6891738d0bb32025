import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows beyond what is seen that are drawn as well, so that quick scrolling shows no gaps. */
const spare = 12;

/** Which rows of a long table are near the screen. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * Follows the scrolling of `element`: of ten thousand rows of one height only those in sight are in the document. Heights are
 * CSS pixels.
 */
export function useWindow(element: HTMLElement | null, rows: number, rowHeight: number): RowWindow {
  const [range, setRange] = useState<RowWindow>({ from: 0, to: Math.min(rows, 60) });
  useLayoutEffect(() => {
    if (!element) return;
    const follow = () => {
      const first = Math.floor(element.scrollTop / rowHeight) - spare;
      const last = Math.ceil((element.scrollTop + (element.clientHeight || 800)) / rowHeight) + spare;
      const next = { from: Math.max(0, Math.min(first, rows)), to: Math.min(rows, last) };
      setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [element, rows, rowHeight]);
  return range;
}
