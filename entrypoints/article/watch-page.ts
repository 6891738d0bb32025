import { member } from '@/utils/engine/article/page-dom';

/** After a page or a single-page view has come, its text may still be on the way. Looks, in milliseconds from then. */
const lateLooks = [600, 1_500, 3_500, 8_000];

/**
 * Calls `look` for a page, again when it navigates within itself, and a few times more while its text is still coming:
 * until `look` says that it has found an article. A page that never stops changing costs no more than those few looks.
 */
export function watchPage(window: Window, look: () => boolean, signal: AbortSignal): void {
  const { document } = window;
  let timers: number[] = [];
  const cancel = () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  const lookForAWhile = () => {
    cancel();
    const changed = changeFlag(document, signal);
    look();
    timers = lateLooks.map((delay) => window.setTimeout(() => changed() && look() && cancel(), delay));
  };
  signal.addEventListener('abort', cancel);
  onAddressChange(window, lookForAWhile, signal);
  window.addEventListener('pageshow', (event) => event.persisted && lookForAWhile(), { signal });
  lookForAWhile();
}

/** Has the document changed since the last call? One mutation is enough to know, so the observer then stops. */
function changeFlag(document: Document, signal: AbortSignal): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  const arm = () => {
    changed = false;
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  arm();
  return () => {
    const was = changed;
    if (was && !signal.aborted) arm();
    return was;
  };
}

interface NavigationEvents extends EventTarget {
  readonly currentEntry: unknown;
}

/** The Navigation API tells of `pushState` too; where it is missing, the address is compared once a second. */
function onAddressChange(window: Window, act: () => void, signal: AbortSignal): void {
  let address = window.location.href;
  const compare = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    act();
  };
  const { navigation } = window as unknown as { navigation?: NavigationEvents };
  // Where it is missing, an element that the page has named so may stand in its place.
  if (navigation && 'NavigateEvent' in window) {
    // `navigatesuccess` waits for an intercepted navigation; a bare pushState or replaceState only changes the entry.
    for (const type of ['currententrychange', 'navigatesuccess'])
      navigation.addEventListener(type, compare, { signal });
    return;
  }
  const timer = window.setInterval(() => !member(window.document, 'hidden') && compare(), 1_000);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
