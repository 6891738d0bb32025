/** What is under way, in this run of the background. It holds no state: a background that dies drops the work too. */
const underWay = new Map<number | string, Promise<unknown>>();

/**
 * Does steps on one thing one after the other (a tab's record, by the tab's id; the library; synchronisation), so that looking at it
 * and writing it cannot be parted by another look. A step that fails does not stop the next. Keep steps on a tab short: no search, no
 * message to a page.
 */
export async function oneAtATime<T>(thing: number | string, step: () => Promise<T>): Promise<T> {
  const before = underWay.get(thing) ?? Promise.resolve();
  const now = before.then(step, step);
  underWay.set(thing, now);
  try {
    return await now;
  } finally {
    if (underWay.get(thing) === now) underWay.delete(thing);
  }
}
