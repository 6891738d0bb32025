/** What the keys move between; elements carry its name as `data-stop`. */
export type Stop = 'section' | 'source' | 'citation' | 'timeline';

/** Stories have titled sections, lists have headlines: `j` and `k` move between whichever are there. */
const selectors: Readonly<Record<Stop, string>> = {
  section: '[data-stop="section"]',
  source: '[data-stop="source"]',
  citation: '[data-stop="citation"]',
  timeline: '[data-part="timeline"] [data-stop="part"]',
};

/**
 * Moves focus to the next (1), the previous (-1) or the only (0) stop of a kind, from wherever focus is: from a citation in
 * the third section, `j` goes to the fourth. At the last one it stays. Without focus in the panel the first one is next.
 */
export function moveTo(stop: Stop, direction: 1 | -1 | 0): void {
  const stops = [...document.querySelectorAll<HTMLElement>(selectors[stop])];
  const from = document.activeElement;
  const target =
    direction === 0 || !from || from === document.body
      ? stops[0]
      : direction === 1
        ? stops.find((element) => isAfter(element, from))
        : stops.findLast((element) => isAfter(from, element));
  target?.focus();
  // What the browser does not do by itself: a heading comes to the top, with what it heads below it.
  if (stop === 'section' || stop === 'timeline') target?.scrollIntoView({ block: 'start' });
}

const isAfter = (a: Element, b: Element): boolean =>
  (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
