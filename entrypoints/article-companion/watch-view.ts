import { articleRoots } from '@/utils/engine/article/article-roots';

/**
 * Where a document holds several articles (endless scrolling, or two side by side), tells which one crosses the middle of
 * the window. Looks for more of them when scrolling has come to rest, and when the function is
 * called that it returns.
 */
export function watchView(
  window: Window,
  change: (root: Element | undefined) => void,
  signal: AbortSignal,
): () => void {
  let known: readonly Element[] = [];
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      // Between two articles the one that was left is still the one being read.
      const first = known.find((root) => inView.has(root));
      if (first && !signal.aborted) change(first);
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  const refresh = () => {
    const roots = articleRoots(window.document);
    if (roots.length === known.length && roots.every((root, i) => root === known[i])) return;
    observer.disconnect();
    inView.clear();
    known = roots;
    if (roots.length > 1) for (const root of roots) observer.observe(root);
    else change(undefined);
  };
  window.addEventListener('scrollend', refresh, { signal, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return refresh;
}
