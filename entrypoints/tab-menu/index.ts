import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../article/background-link';
import { runningScript } from '../article/running';
import { addMenu } from './add-menu';
import { makeDraggable } from './make-draggable';
import type { TouchedTab } from './touched-tab';

/** Tabs that have been dressed already: a page may be pointed at again, and after an update by a newer script. */
const dressed = new WeakSet<ShadowRoot>();

/** Put into a page when the reader points at the tab: it can then be dragged to another corner, and has a menu. */
export default defineUnlistedScript(async () => {
  const script = runningScript();
  const root = script?.tabRoot;
  const button = root?.querySelector('button');
  if (!root || !button || dressed.has(root)) return;
  dressed.add(root);
  const tab: TouchedTab = { root, button, moveTo: (corner) => script?.companion?.moveTab(corner) };
  makeDraggable(tab);
  const words = await tell('tabWords', null);
  // Without an answer the extension is gone, and has nothing to hide any more.
  if (words) addMenu(tab, words);
});
