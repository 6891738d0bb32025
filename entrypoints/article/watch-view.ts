import { articleRoots } from '@/utils/engine/article/article-roots';

/**
 * Where a document holds several articles (endless scrolling, or two side by side), tells which one crosses the middle of
 * the window. Looks for more of them when scrolling has come to rest, and
 * when the function is called that it returns.
 */
export function watchView(
  window: Window,
  change: (root: Element | undefined) => void,
  signal: AbortSignal,
): () => void {
  let known: readonly Element[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
      if (entered && !signal.aborted) change(entered.target);
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  const refresh = () => {
    const roots = articleRoots(window.document);
    if (roots.length === known.length && roots.every((root, i) => root === known[i])) return;
    observer.disconnect();
    known = roots;
    if (roots.length > 1) for (const root of roots) observer.observe(root);
    else change(undefined);
  };
  window.addEventListener('scrollend', refresh, { signal, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return refresh;
}
