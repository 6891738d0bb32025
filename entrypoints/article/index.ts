import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { member } from '@/utils/engine/article/page-dom';
import type { FrameOpening } from '@/utils/extension/messages';
import { isConnected } from '@/utils/extension/native';
import { hear, tell } from './background-link';
import { createPanelFrame, type PanelFrame } from './frame/panel-frame';
import { listen } from './page-document';
import { isLookingAllowed } from './permission';
import { placeTabView, type TabPlaceView } from './place-tab-view';
import { runningScript, setRunningScript } from './running';
import { createSpotter } from './spot';
import { createWatch } from './watch-article';

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
  const reading = { root: undefined as Element | undefined };
  const frame = import.meta.env.FIREFOX ? createFrame(() => reading.root, signal) : null;
  const tab = placeTabView(document, () => (isConnected() ? void openPanel(frame) : retire()), signal);
  const spotter = createSpotter(document, tab.show, retire);
  const watch = createWatch(reading, spotter, () => void lookAgain(), signal);
  const lookAgain = async () => {
    const isAllowed = await isLookingAllowed(window.location.href);
    spotter.forget();
    if (!isAllowed) tab.show({ state: 'off' });
    if (!signal.aborted) watch(isAllowed);
  };
  const running = { isConnected: () => isConnected() && !signal.aborted, retire, root: () => reading.root };
  setRunningScript({ ...running, lookAgain: () => void lookAgain() });
  hearBackground(tab, frame, () => void lookAgain(), signal);
  lookAgain().catch(retire);
}

function hearBackground(
  tab: TabPlaceView,
  frame: PanelFrame | null,
  lookAgain: () => void,
  signal: AbortSignal,
): void {
  const toggleFrame = (opening: FrameOpening) => (frame?.isOpen() ? frame.close() : frame?.open(opening));
  hear({ showTab: tab.show, lookAgain, toggleFrame, closeFrame: () => frame?.close() }, signal);
}

const createFrame = (root: () => Element | undefined, signal: AbortSignal): PanelFrame =>
  createPanelFrame(
    document,
    () => root() ?? member(document, 'body'),
    (width) => void tell('frameResized', { width }),
    signal,
  );

/** A second click on the tab closes what the first has opened, where that is ours to close. */
async function openPanel(frame: PanelFrame | null): Promise<void> {
  if (frame?.isOpen()) return frame.close();
  const opening = await tell('openPanel', null);
  if (opening?.panel === 'frame') frame?.open(opening);
}
