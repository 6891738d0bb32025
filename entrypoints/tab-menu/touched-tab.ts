import type { TabCorner } from '@/utils/model/settings';
import { tell } from '../article/background-link';

/** A tab that the reader points at. */
export interface TouchedTab {
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  moveTo(corner: TabCorner): void;
}

/** Shows the tab in its new corner at once, and remembers it for every page. */
export function moveTab(tab: TouchedTab, corner: TabCorner): void {
  tab.moveTo(corner);
  void tell('tabMoved', { corner });
}
