import { all } from '@/utils/engine/article/page-dom';
import type { NamedTabView } from '@/utils/model/tab-view';
import { rootOf } from './page-document';
import { createTabButton, type TabButton, tabName } from './tab-button';

export interface TabPlace {
  show(view: NamedTabView): void;
  host(): HTMLElement | undefined;
  root(): ShadowRoot | undefined;
  /** From now on there is no tab on this page. */
  giveUp(): void;
}

/**
 * The tab as a whole: on the page's root when there is something to show, and nowhere when there is not. What keeps it there
 * comes with the companion, to which `placed` hands it.
 */
export function createTabPlace(
  document: Document,
  onClick: () => void,
  placed: (host: HTMLElement) => void,
  signal: AbortSignal,
): TabPlace {
  let button: TabButton | null = null;
  let isUnwanted = false;
  const show = (view: NamedTabView) => {
    if (view.state === 'off' || isUnwanted || button?.host.matches(':defined')) {
      button?.host.remove();
      button = null;
      return;
    }
    const known = button;
    button ??= createTabButton(document, onClick);
    if (!button) return;
    button.show(view);
    if (known) return;
    rootOf(document).append(button.host);
    placed(button.host);
  };
  const giveUp = () => {
    isUnwanted = true;
    show({ state: 'off' });
  };
  signal.addEventListener('abort', giveUp);
  for (const orphan of all(document, tabName)) orphan.remove();
  return { show, host: () => button?.host, root: () => button?.root, giveUp };
}
