import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Shows a view, at its address below the gallery's own, with axe in its page. */
export async function showView(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-drawn] #root main');
  await page.addScriptTag({ path: axeFile });
}

/** Another view in a gallery that is shown already. */
export async function switchView(page: Page, name: string): Promise<void> {
  await page.evaluate((view) => {
    globalThis.showGalleryView(view);
    window.scrollTo(0, 0);
  }, name);
  await page.waitForSelector('#root main');
}

/** The rules that can tell one look from another; names, roles and order are the same in all. */
export const rulesOfLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** The faults that axe finds, one line each; everything it knows is asked, good practice included, or some rules alone. */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        // What is right needs no description.
        resultTypes: ['violations'],
        ...(runOnly && { runOnly }),
      }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/**
 * Texts that stand outside of the window, or are cut off by a box that is too small for them. What scrolls in a box of its own
 * is not cut, nor is a cell of a table that ends in "…": its row holds the whole of it.
 */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHiddenOnPurpose = (element: Element) => {
      const { clipPath } = getComputedStyle(element);
      return clipPath !== 'none' || !element.checkVisibility() || element.getClientRects().length === 0;
    };
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === 'visible' || (textOverflow === 'ellipsis' && element.closest('td'))) return false;
      return element.scrollWidth > element.clientWidth + 1;
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isOutside = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((box) => box.left < -0.5 || box.right > innerWidth + 0.5);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const element = text.parentElement;
      if (!element || text.data.trim() === '' || isHiddenOnPurpose(element)) continue;
      if ((isOutside(text) && !scrolls(element)) || isCut(element)) cut.push(text.data.slice(0, 80));
    }
    return cut;
  });
}

/** How much wider than its window the page is, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What can be pressed and is less than 24 px high or wide; a box to tick is pressed by its label too. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input')]
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element }) => `${element.tagName} ${element.ariaLabel ?? element.textContent}`),
  );
}
