import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { member } from '@/utils/engine/article/page-dom';
import { look } from '@/utils/engine/article/sight-article';
import { isConnected } from '@/utils/extension/native';
import { hear, tell } from './background-link';
import { isLookingAllowed } from './permission';
import { createTabPlace } from './place-tab';
import { type Running, runningScript, setRunningScript } from './running';
import { createSpotter } from './spot';
import { watchPage } from './watch-page';
import { whenShown } from './when-shown';

/**
 * The content script. An unlisted script that the manifest names, since WXT's own wrapper for content scripts posts a
 * message into every page (docs/adr/0003-content-script.md). What only an article's page needs is not in it.
 */
export default defineUnlistedScript(() => {
  const predecessor = runningScript();
  if (predecessor?.isConnected()) return predecessor.lookAgain();
  predecessor?.retire();
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(member(document, 'contentType'))) return;
  whenShown(document, start);
});

function start(): void {
  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  let isAllowed = false;
  let refresh: (() => void) | undefined;
  const tab = createTabPlace(
    document,
    () => (isConnected() ? void openPanel() : retire()),
    (host) => running.companion?.placed(host),
    signal,
  );
  const spotter = createSpotter(document, tab.show, retire);
  const lookNow = () => {
    if (!isAllowed) return true;
    running.companion?.refresh();
    if (!running.view?.root.isConnected) running.view = undefined;
    return spotter.look(running.view);
  };
  const lookAgain = async () => {
    isAllowed = await isLookingAllowed(window.location.href);
    spotter.forget();
    if (!isAllowed) tab.show({ state: 'off' });
    if (signal.aborted || !isAllowed) return;
    if (refresh) return void lookNow();
    window.addEventListener('pagehide', spotter.leave, { signal });
    refresh = watchPage(window, lookNow, () => void lookAgain(), signal);
  };
  const running: Running & { view?: Running['view'] } = {
    signal,
    isConnected: () => isConnected() && !signal.aborted,
    retire,
    lookAgain: () => void lookAgain(),
    look: () => look(document, window.location.href, running.view),
    view: undefined,
    see: (view) => {
      if (view?.root === running.view?.root) return;
      running.view = view;
      if (isAllowed) spotter.look(view);
    },
    get tab() {
      return tab.host();
    },
    get tabRoot() {
      return tab.root();
    },
    giveUpTab: tab.giveUp,
  };
  setRunningScript(running);
  hear({ showTab: tab.show, lookAgain: running.lookAgain }, signal);
  lookAgain().catch(retire);
}

/** A second click on the tab closes what the first has opened, where that is ours to close. */
async function openPanel(): Promise<void> {
  const companion = runningScript()?.companion;
  if (companion?.isFrameOpen()) return companion.toggleFrame();
  const opening = await tell('openPanel', null);
  if (opening?.panel === 'frame') companion?.toggleFrame(opening);
}
