import { describe, expect, it } from 'vitest';
import type { Point } from './drivers/contract';
import type { Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { openPanel, pictures, useReader, waitForStatus } from './reader';

/** Ways in which a page draws over the panel and lets the reader's clicks through. Each ends when its `.decoy` is taken out. */
const covers: Readonly<Record<string, () => void>> = {
  'a popover': () => {
    const decoy = document.body.appendChild(document.createElement('div'));
    decoy.className = 'decoy';
    decoy.popover = 'manual';
    decoy.textContent = 'Click here to win';
    decoy.style.cssText = 'pointer-events: none; inset: 0 0 0 auto; width: 600px; height: 100vh';
    decoy.showPopover();
  },
  'a popover in a closed shadow root in another': () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'decoy';
    const inner = document.createElement('section');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const decoy = document.createElement('div');
    inner.attachShadow({ mode: 'closed' }).append(decoy);
    decoy.popover = 'manual';
    decoy.style.cssText = 'pointer-events: none; inset: 0; width: 100vw; height: 100vh';
    decoy.showPopover();
  },
  'a popover that flickers': () => {
    const decoy = document.body.appendChild(document.createElement('div'));
    decoy.className = 'decoy';
    decoy.popover = 'manual';
    decoy.style.cssText = 'pointer-events: none; inset: 0 0 0 auto; width: 600px; height: 100vh';
    let pictures = 0;
    const flicker = () => {
      if (decoy.isConnected) requestAnimationFrame(flicker);
      if (decoy.matches(':popover-open') !== pictures++ % 6 > 0) decoy.togglePopover();
    };
    flicker();
  },
  'anything, once it has taken the panel down from where it lies over everything': () => {
    const decoy = document.body.appendChild(document.createElement('div'));
    decoy.className = 'decoy';
    const panel = document.querySelector<HTMLElement>(':root > div');
    const takeDown = () => {
      if (decoy.isConnected) requestAnimationFrame(takeDown);
      if (panel?.matches(':popover-open')) panel.hidePopover();
    };
    takeDown();
  },
};

/** Where the button stands on the page: the frame lies right of the handle. */
async function middleOf(page: Page, panel: Surface, name: string): Promise<Point> {
  const inFrame = await panel.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, width: innerWidth } : null;
  }, name);
  const right = await page.evaluate(
    () => document.querySelector(':root > div')?.getBoundingClientRect().right ?? 0,
  );
  if (!inFrame) throw new Error(`no button ${name}`);
  return { x: right - inFrame.width + inFrame.x, y: inFrame.y };
}

describe('the panel inside the page, in firefox', () => {
  const reader = useReader('firefox');

  it.each(Object.keys(covers))('takes no click that the reader does not see, through %s', async (what) => {
    const page = await reader.browser.openPage(reader.newsroom.page('paris-guarantees-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'matched');
    const clickAt = (place: Point) => page.drag(place, place);
    const isPinned = async () => (await panel.count('[data-pinned]')) > 0;
    // Where this is tried again it is pinned.
    if (!(await isPinned())) await clickAt(await middleOf(page, panel, 'Pin'));
    await until('the pin', isPinned);
    // Looked up before: what the page takes down and we put up again has no size in between.
    const unpin = await middleOf(page, panel, 'Unpin');

    await page.evaluate(covers[what] as () => void);
    await until('it to be shut', async () => (await page.frameNotice()) !== '');
    await clickAt(unpin);
    await page.screenshot(`${pictures}/firefox-frame-shut.png`);
    expect(await isPinned()).toBe(true);

    await page.evaluate(() => document.querySelector('.decoy')?.remove());
    await until('it to be open', async () => (await page.frameNotice()) === '');
    await clickAt(unpin);
    await until('the pin to go', async () => !(await isPinned()));
    await page.close();
  });
});
