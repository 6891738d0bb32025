import type { Spotter } from './spot';
import { watchPage } from './watch-page';
import { watchView } from './watch-view';

/**
 * Looks at the page from now on, or no more. Where looking was never allowed, nothing of the page is read and nothing of
 * it is observed.
 */
export function createWatch(
  reading: { root: Element | undefined },
  spotter: Spotter,
  again: () => void,
  signal: AbortSignal,
): (isAllowed: boolean) => void {
  let allowed = false;
  let refreshView: (() => void) | undefined;
  const see = (inView: Element | undefined) => {
    if (inView === reading.root) return;
    reading.root = inView;
    if (allowed) spotter.look(inView);
  };
  const look = () => {
    if (!allowed) return true;
    refreshView?.();
    if (!reading.root?.isConnected) reading.root = undefined;
    return spotter.look(reading.root);
  };
  return (isAllowed) => {
    allowed = isAllowed;
    if (!allowed) return;
    if (refreshView) look();
    else {
      window.addEventListener('pagehide', spotter.leave, { signal });
      refreshView = watchView(window, see, signal);
      watchPage(window, look, again, signal);
    }
  };
}
