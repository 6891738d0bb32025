import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viewOf } from '@/utils/engine/article/article-view';
import { member } from '@/utils/engine/article/page-dom';
import type { FrameOpening } from '@/utils/extension/messages';
import { hear, tell } from '../article/background-link';
import { addressOfPage } from '../article/page-document';
import { type Running, runningScript } from '../article/running';
import { createPanelFrame, type PanelFrame } from './frame/panel-frame';
import { keepTab } from './keep-tab';
import { seatTab } from './seat-tab';
import { watchView } from './watch-view';

/**
 * What only the page of an article needs: which of several articles is in view, what keeps the tab in its place, and in
 * Firefox the panel inside the page. The background puts it into the page when an article was spotted there.
 */
export default defineUnlistedScript(() => {
  const script = runningScript();
  if (!script?.isConnected() || script.companion) return;
  const frame = import.meta.env.FIREFOX ? createFrame(script) : null;
  const see = (root: Element | undefined) => script.see(root && viewOf(document, window.location.href, root));
  const refresh = watchView(window, see, script.signal);
  const keep = keepTab(document, script);
  const seat = seatTab(document, script);
  const placed = (tab: HTMLElement) => {
    seat.placed();
    keep(tab);
  };
  script.companion = {
    refresh,
    placed,
    toggleFrame: (opening) => (frame?.isOpen() || !opening ? frame?.close() : frame?.open(opening)),
    isFrameOpen: () => frame?.isOpen() ?? false,
    moveTab: seat.moveTo,
  };
  const { toggleFrame } = script.companion;
  let openedFor: string | undefined;
  // Once: a reader who has closed it on this page does not want it there.
  const openFrame = (opening: FrameOpening) => {
    if (openedFor === addressOfPage() || frame?.isOpen()) return;
    openedFor = addressOfPage();
    frame?.open(opening);
  };
  hear({ toggleFrame, openFrame, closeFrame: () => frame?.close() }, script.signal);
  refresh();
  if (script.tab) placed(script.tab);
});

const createFrame = (script: Running): PanelFrame =>
  createPanelFrame(
    document,
    {
      article: () => script.view?.root ?? member(document, 'body'),
      tab: () => script.tab,
      resized: (width) => void tell('frameResized', { width }),
    },
    script.signal,
  );
