/** Milliseconds between two looks; a reader needs longer to see something and click on it. */
const pause = 150;

/** A look may take this share of the page's time: where a page has very many elements it is looked at less often. */
const share = 1 / 25;

/** So many looks in a row must find nothing before clicks are let in again: what flickers is no less in the way. */
const clearLooks = 4;

/** From 0 to 1, such as no page can foretell. */
const chance = (): number => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;

/**
 * Shuts the panel to clicks while the page may have drawn something over it, so that nobody clicks what they do not see. The time
 * between looks is drawn anew each time: a page cannot hide from them.
 *
 * @param isCovered looks
 * @param shut is told when that changes
 * @returns `look`, for a moment at which much may have changed, and `end`
 */
export function guardClicks(isCovered: () => boolean, shut: (isShut: boolean) => void) {
  let isShut = false;
  let clear = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const started = performance.now();
    clear = isCovered() ? 0 : clear + 1;
    const before = isShut;
    isShut = clear === 0 || (isShut && clear < clearLooks);
    if (isShut !== before) shut(isShut);
    const least = Math.max(pause, (performance.now() - started) / share);
    timer = setTimeout(look, least * (1 + chance() / 2));
  };
  look();
  return { look, end: () => clearTimeout(timer) };
}
