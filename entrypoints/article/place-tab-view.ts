import type { TabView } from '@/utils/model/tab-view';
import { createTabPlace } from './place-tab';
import { createTabButton, type TabButton } from './tab-button';

export interface TabPlaceView {
  show(view: TabView): void;
}

/** The tab as a whole: made when there is something to show, taken away when there is not. */
export function placeTabView(document: Document, onClick: () => void, signal: AbortSignal): TabPlaceView {
  const place = createTabPlace(document, signal);
  let button: TabButton | null = null;
  return {
    show: (view) => {
      if (view.state === 'off' || button?.host.matches(':defined')) {
        place.remove();
        button = null;
        return;
      }
      button ??= createTabButton(document, onClick);
      if (!button) return;
      button.show(view);
      place.put(button.host);
    },
  };
}
