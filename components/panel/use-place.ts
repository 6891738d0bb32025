import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the reader's place. A story or a list that is shown again stands where it was left; one that is shown for the first
 * time stands at its top. When a change of place removes the element that had focus, the new content gets it, but only while
 * the reader is in the panel: focus is never taken from the page beside it.
 */
export function usePlace(place: string) {
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(place);
  const scrolls = useRef(new Map<string, number>());
  useEffect(() => {
    // Noted while it is scrolled: once another place is drawn, the old position is gone.
    const onScroll = () => scrolls.current.set(shown.current, window.scrollY);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo({ top: scrolls.current.get(place) ?? 0, behavior: 'instant' });
    if (document.hasFocus() && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  }, [place]);
  return ref;
}
