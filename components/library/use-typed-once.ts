import { useEffect, useRef } from 'preact/hooks';

/**
 * For a field that is focused once it is there. What was typed is told once: by `finish`, or when something takes the field away.
 * Always to `tell` as it was first: by the time that the field goes, another thing may stand in its place.
 */
export function useTypedOnce<E extends HTMLInputElement | HTMLTextAreaElement>(
  tell: (text: string | undefined) => void,
) {
  const field = useRef<E>(null);
  const first = useRef(tell);
  const isDone = useRef(false);
  const finish = (text: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    first.current(text);
  };
  useEffect(() => {
    const { current } = field;
    current?.focus();
    return () => finish(current?.value);
  }, []);
  return { field, finish };
}
