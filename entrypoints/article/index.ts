import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { member } from '@/utils/engine/article/page-dom';
import type { FrameOpening } from '@/utils/extension/messages';
import { isConnected } from '@/utils/extension/native';
import { hear, tell } from './background-link';
import { createPanelFrame, type PanelFrame } from './frame/panel-frame';
import { listen } from './page-document';
import { placeTabView } from './place-tab-view';
import { runningScript, setRunningScript } from './running';
import { createSpotter } from './spot';
import { watchPage } from './watch-page';
import { watchView } from './watch-view';

/**
 * The content script. An unlisted script that the manifest names, since WXT's own wrapper for content scripts posts a
 * message into every page (docs/adr/0003-content-script.md).
 */
export default defineUnlistedScript(() => {
  const predecessor = runningScript();
  if (predecessor?.isConnected()) return predecessor.lookAgain();
  predecessor?.retire();
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(member(document, 'contentType'))) return;
  whenVisible(start);
});

/** A page that the browser renders ahead of a click is nobody's reading yet. */
function whenVisible(act: () => void): void {
  if (member(document as { prerendering?: boolean }, 'prerendering')) {
    listen(document, 'prerenderingchange', act, { once: true });
  } else act();
}

function start(): void {
  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  let root: Element | undefined;
  const frame = import.meta.env.FIREFOX
    ? createPanelFrame(
        document,
        () => root ?? member(document, 'body'),
        (width) => void tell('frameResized', { width }),
        signal,
      )
    : null;
  const tab = placeTabView(document, () => (isConnected() ? void openPanel(frame) : retire()), signal);
  const spotter = createSpotter(document, tab.show, retire);
  const refreshView = watchView(
    window,
    (inView) => {
      if (inView === root) return;
      root = inView;
      spotter.look(root);
    },
    signal,
  );
  const look = () => {
    refreshView();
    if (!root?.isConnected) root = undefined;
    return spotter.look(root);
  };
  const lookAgain = () => {
    spotter.forget();
    look();
  };
  const toggleFrame = (opening: FrameOpening) => (frame?.isOpen() ? frame.close() : frame?.open(opening));
  setRunningScript({
    isConnected: () => isConnected() && !signal.aborted,
    retire,
    lookAgain,
    root: () => root,
  });
  hear({ showTab: tab.show, lookAgain, toggleFrame, closeFrame: () => frame?.close() }, signal);
  watchPage(window, look, signal);
}

/** A second click on the tab closes what the first has opened, where that is ours to close. */
async function openPanel(frame: PanelFrame | null): Promise<void> {
  if (frame?.isOpen()) return frame.close();
  const opening = await tell('openPanel', null);
  if (opening?.panel === 'frame') frame?.open(opening);
}
