import { member } from '@/utils/engine/article/page-dom';
import { listen, rootOf } from '../article/page-document';
import type { Running } from '../article/running';
import { frames } from './frame/frames';

/** A page that takes our tab out may do so this often; after that the badge is enough. */
const mostReturns = 3;

/** When to look whether the page has put something over the tab: once it is there, and when late overlays have come. */
const coverChecks = [400, 2_000, 6_000];

/**
 * Keeps the tab on the page's root. A page that removes it gets it back three times; a page that covers it loses it
 * at once, for as long as the document lives: there is no fight over pixels. Returns what is to be called with each
 * tab that is put there.
 */
export function keepTab(document: Document, script: Running): (tab: HTMLElement) => void {
  const { signal } = script;
  let returns = 0;
  const removal = new MutationObserver(() => {
    const { tab } = script;
    if (!tab || tab.isConnected) return;
    returns++;
    // After an update the successor clears our element away; an orphan must not put it back.
    if (returns > mostReturns || !script.isConnected()) script.giveUpTab();
    else attach(tab);
  });
  const attach = (tab: HTMLElement) => {
    const root = rootOf(document);
    if (tab.parentNode !== root) root.append(tab);
    removal.disconnect();
    removal.observe(root, { childList: true });
    removal.observe(document, { childList: true });
  };
  // In full screen the page is a film or a picture: nothing of ours belongs on it.
  const onFullscreen = () => {
    const { tab } = script;
    removal.disconnect();
    if (!tab) return;
    if (member(document, 'fullscreenElement')) tab.remove();
    else attach(tab);
  };
  listen(document, 'fullscreenchange', onFullscreen, { signal });
  signal.addEventListener('abort', () => removal.disconnect());
  return (tab) => {
    attach(tab);
    watchCover(tab, script);
  };
}

function watchCover(tab: HTMLElement, { signal, giveUpTab }: Running): void {
  const timers = coverChecks.map((delay) =>
    setTimeout(() => tab.isConnected && isCovered(tab) && giveUpTab(), delay),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

/** In full screen, print and hidden tabs the element has no box: nothing covers it then. */
function isCovered(tab: HTMLElement): boolean {
  const document = tab.ownerDocument;
  if (member(document, 'hidden') || member(document, 'fullscreenElement')) return false;
  const box = tab.getBoundingClientRect();
  if (box.width === 0) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = member(document, 'elementFromPoint').call(document, x, y);
  return top !== tab && !(top && frames.has(top));
}
