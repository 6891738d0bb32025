/** Between two questions: the background reads on meanwhile, and hits that move with every slice cannot be read. */
const pause = 1_000;

/**
 * To ask once more for what was answered only in part: a search while what is stored is still being read. What was to be
 * asked before no longer is.
 *
 * @returns `schedule(ask)`; `ask` is called after a second, once.
 */
export function createAskAgain(): (ask: () => unknown) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (ask) => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
}
