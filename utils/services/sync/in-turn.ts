let last: Promise<unknown> = Promise.resolve();

/** A pass reads what it later writes: nothing else of the synchronisation may come in between. A step that fails stops no other. */
export function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = last.then(step);
  last = next.catch(() => undefined);
  return next;
}
