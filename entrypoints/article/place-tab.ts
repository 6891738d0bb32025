import { all, member } from '@/utils/engine/article/page-dom';
import { isConnected } from '@/utils/extension/native';
import { frames } from './frame/frames';
import { listen, rootOf } from './page-document';
import { tabName } from './tab-button';

/** A page that takes our tab out may do so this often; after that the badge is enough. */
const mostReturns = 3;

/** When to look whether the page has put something over the tab: once it is there, and when late overlays have come. */
const coverChecks = [400, 2_000, 6_000];

export interface TabPlace {
  put(host: HTMLElement): void;
  remove(): void;
}

/**
 * Keeps one element on the page's root. A page that removes it gets it back three times; a page that covers it loses it
 * at once. From then on `put` does nothing for this document: there is no fight over pixels.
 */
export function createTabPlace(document: Document, signal: AbortSignal): TabPlace {
  let host: HTMLElement | undefined;
  let returns = 0;
  let givenUp = false;
  const removal = new MutationObserver(() => host && !host.isConnected && putBack(host));
  const remove = () => {
    removal.disconnect();
    host?.remove();
    host = undefined;
  };
  const giveUp = () => {
    givenUp = true;
    remove();
  };
  const attach = (element: HTMLElement) => {
    const root = rootOf(document);
    root.append(element);
    removal.disconnect();
    removal.observe(root, { childList: true });
    removal.observe(document, { childList: true });
  };
  const putBack = (element: HTMLElement) => {
    returns++;
    // After an update the successor clears our element away; an orphan must not put it back.
    if (returns > mostReturns || !isConnected()) giveUp();
    else attach(element);
  };
  // In full screen the page is a film or a picture: nothing of ours belongs on it.
  const onFullscreen = () => {
    if (!host) return;
    if (!member(document, 'fullscreenElement')) return attach(host);
    removal.disconnect();
    host.remove();
  };
  listen(document, 'fullscreenchange', onFullscreen, { signal });
  signal.addEventListener('abort', remove);
  for (const orphan of all(document, tabName)) orphan.remove();
  return {
    put: (element) => {
      if (givenUp || signal.aborted || element === host) return;
      remove();
      host = element;
      attach(element);
      watchCover(element, signal, giveUp);
    },
    remove,
  };
}

function watchCover(host: HTMLElement, signal: AbortSignal, giveUp: () => void): void {
  const timers = coverChecks.map((delay) =>
    setTimeout(() => host.isConnected && isCovered(host) && giveUp(), delay),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

/** In full screen, print and hidden tabs the element has no box: nothing covers it then. */
function isCovered(host: HTMLElement): boolean {
  const document = host.ownerDocument;
  if (member(document, 'hidden') || member(document, 'fullscreenElement')) return false;
  const box = host.getBoundingClientRect();
  if (box.width === 0) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = member(document, 'elementFromPoint').call(document, x, y);
  return top !== host && !(top && frames.has(top));
}
