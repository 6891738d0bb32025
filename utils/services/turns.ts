/**
 * What is asked by it is done one after the other, so that nothing comes between what a step reads and what it writes. A step that fails
 * stops no other.
 */
export function turns(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step);
    last = next.catch(() => undefined);
    return next;
  };
}
