import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { cdpSurface, clickThrough, type Send, sendThrough } from './cdp';
import { chromiumFrame } from './chromium-frame';
import { readClosedTab } from './chromium-tab';
import type { Page } from './contract';
import { middleOf } from './surface';
import { until } from './until';

/** The page itself, and the ways to it that the rest of the driver needs. */
export interface ChromiumPage extends Page {
  readonly targetId: string;
}

export async function chromiumPage(page: PlaywrightPage, extensionOrigin: string): Promise<ChromiumPage> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send: Send = sendThrough(session);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const surface = cdpSurface(send);
  const tab = () => readClosedTab(send);
  const panelFrame = () => chromiumFrame(page, send, extensionOrigin);
  const waitForTab: Page['waitForTab'] = (predicate = () => true, milliseconds) =>
    until(
      `a tab on ${page.url()}`,
      async () => {
        const found = await tab();
        return found !== null && predicate(found) && found;
      },
      milliseconds,
    );
  return {
    ...surface,
    targetId: targetInfo.targetId,
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    tab,
    waitForTab,
    clickTab: async () => {
      await page.bringToFront();
      const { x, y } = middleOf((await waitForTab()).box);
      await clickThrough(send, x, y);
    },
    panelFrame,
    waitForPanelFrame: (milliseconds) => until('a panel inside the page', panelFrame, milliseconds),
    // Its panel stands beside the page.
    frameNotice: async () => '',
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    setMedium: (medium) => page.emulateMedia({ media: medium }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
