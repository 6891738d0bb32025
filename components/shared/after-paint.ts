/** A page that is not on view paints nothing: then it is not waited for longer, in milliseconds. */
const longest = 300;

/**
 * Acts once what was just set has been painted. What the reader does not see yet must not take the processor, or the background's
 * attention, from what they wait for.
 */
export function afterPaint(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}
