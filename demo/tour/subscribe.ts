import type { Browser, Page } from '@/tests/e2e/drivers/driver';

/** Subscribes as a reader does, in the panel's Feeds view, and waits until the feed is listed with its stories. */
export async function subscribe(browser: Browser, feed: string): Promise<Page> {
  const page = await browser.openExtensionPage('sidepanel.html#feeds');
  await page.waitFor('form input');
  await page.fill('form input', feed);
  await page.press('Enter');
  await page.waitFor('[data-view="feeds"] main li');
  return page;
}
