import { nativeApi } from '@/utils/extension/native';
import type { TabCorner } from '@/utils/model/settings';
import { tell } from '../article/background-link';
import { createElement } from '../article/page-document';
import type { Running } from '../article/running';
import { spotStyle, type TabSpot, tabSpot } from './tab-spot';

/** Where the tab stands, and what the reader can do about it. */
export interface Seat {
  /** A tab was put on the page. */
  placed(): void;
  moveTo(corner: TabCorner): void;
}

/**
 * Seats the tab in the reader's corner, clear of the page's own controls. What moves and hides it comes into the page when
 * the reader first points at it: most tabs are looked at and left alone.
 */
export function seatTab(document: Document, script: Running): Seat {
  let corner: TabCorner = 'top-right';
  const styles = new WeakMap<ShadowRoot, HTMLStyleElement>();
  const moveTo = (next: TabCorner) => {
    corner = next;
    const root = script.tabRoot;
    if (root) place(document, root, tabSpot(document, corner), styles);
  };
  const follow = (settings: unknown) => {
    const wish = (settings as { readonly tabCorner?: TabCorner } | undefined)?.tabCorner;
    if (wish && wish !== corner) moveTo(wish);
  };
  followSettings(follow, script.signal);
  return {
    moveTo,
    placed: () => {
      moveTo(corner);
      const button = script.tabRoot?.querySelector('button');
      for (const type of ['pointerenter', 'pointerdown', 'focus', 'contextmenu'])
        button?.addEventListener(type, touched, { once: true });
    },
  };
}

function place(
  document: Document,
  root: ShadowRoot,
  spot: TabSpot,
  styles: WeakMap<ShadowRoot, HTMLStyleElement>,
): void {
  const style = styles.get(root) ?? createElement(document, 'style');
  styles.set(root, style);
  style.textContent = spotStyle(spot);
  root.append(style);
}

const touched = (event: Event) => event.isTrusted && void tell('tabTouched', null);

/** Settings come from the disk: no worker is woken for them. */
function followSettings(act: (settings: unknown) => void, signal: AbortSignal): void {
  const area = nativeApi()?.storage.local;
  area?.get('settings').then(
    ({ settings }) => signal.aborted || act(settings),
    () => undefined,
  );
  const changed = ({ settings }: Record<string, { newValue?: unknown }>) =>
    settings && act(settings.newValue);
  area?.onChanged.addListener(changed);
  signal.addEventListener('abort', () => area?.onChanged.removeListener(changed));
}
