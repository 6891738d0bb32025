/** What is under way for a tab, in this run of the background. It holds no state: a background that dies drops the work too. */
const underWay = new Map<number, Promise<unknown>>();

/**
 * Does steps on a tab's record one after the other, so that looking at it and writing it cannot be parted by another look.
 * A step that fails does not stop the next. Keep steps short: no search, no message to a page.
 */
export async function oneAtATime<T>(tabId: number, step: () => Promise<T>): Promise<T> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const now = before.then(step, step);
  underWay.set(tabId, now);
  try {
    return await now;
  } finally {
    if (underWay.get(tabId) === now) underWay.delete(tabId);
  }
}
