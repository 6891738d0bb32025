import { member } from '@/utils/engine/article/page-dom';
import { addressOfPage } from './page-document';

/** After a page or a single-page view has come, its text may still be on the way. Looks, in milliseconds from then. */
const lateLooks = [600, 1_500, 3_500, 8_000];

/** An address that changes many times a second (a map, a player) is looked at when it rests, in milliseconds. */
const settled = 250;

/**
 * Calls `look` for a page, again when it navigates within itself, and a few times more while its text is still coming:
 * until `look` says that it has found an article. A page that never stops changing costs no more than those few looks.
 * `again` is called when a page that was left comes back as it was (Back): the background has forgotten it by then.
 */
export function watchPage(
  window: Window,
  look: () => boolean,
  again: () => void,
  signal: AbortSignal,
): () => void {
  const changed = changeFlag(window.document, signal);
  let timers: number[] = [];
  const cancel = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  };
  const lookForAWhile = () => {
    cancel();
    changed();
    look();
    timers = lateLooks.map((delay) => window.setTimeout(() => changed() && look() && cancel(), delay));
  };
  const lookSoon = () => {
    cancel();
    timers = [window.setTimeout(lookForAWhile, settled)];
  };
  signal.addEventListener('abort', cancel);
  onAddressChange(window, lookSoon, signal);
  window.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  lookForAWhile();
  return lookForAWhile;
}

/** Has the document changed since the last call? One mutation is enough to know, so the observer then rests. */
function changeFlag(document: Document, signal: AbortSignal): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    const was = changed;
    changed = false;
    if (!signal.aborted) observer.observe(document, { childList: true, subtree: true, characterData: true });
    return was;
  };
}

interface NavigationEvents extends EventTarget {
  readonly currentEntry: unknown;
}

/** The Navigation API tells of `pushState` too; where it is missing, the address is compared once a second. */
function onAddressChange(window: Window, act: () => void, signal: AbortSignal): void {
  let page = addressOfPage();
  const compare = () => {
    if (addressOfPage() === page) return;
    page = addressOfPage();
    act();
  };
  const { navigation } = window as unknown as { navigation?: NavigationEvents };
  // Where it is missing, an element that the page has named so may stand in its place.
  if (!import.meta.env.FIREFOX || (navigation && 'NavigateEvent' in window)) {
    // `navigatesuccess` waits for an intercepted navigation; a bare pushState or replaceState only changes the entry.
    for (const type of ['currententrychange', 'navigatesuccess'])
      navigation?.addEventListener(type, compare, { signal });
    return;
  }
  const timer = window.setInterval(() => !member(window.document, 'hidden') && compare(), 1_000);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
