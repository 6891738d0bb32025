import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { clickNamed } from './click-named';
import type { Browser } from './drivers/driver';
import { until } from './drivers/until';
import { browserNames, launchReader, openPanel, pictures, subscribeTo, waitForStatus } from './reader';

const papers = ['harbour-post', 'capital-tribune', 'northern-wire'] as const;

describe.each(browserNames)('stories made on the device from plain feeds, in %s', (name) => {
  let browser: Browser;
  let newsroom: Newsroom;

  beforeAll(async () => {
    [browser, newsroom] = await Promise.all([launchReader(name), startNewsroom()]);
    // No feed of stories: what the panel shows is made here.
    for (const paper of papers) await subscribeTo(browser, newsroom.url(paper, '/feed.xml'));
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), newsroom?.close()]);
  });

  it.each([
    ['of a paper that is subscribed to', 'halden-star-suez-2026-01/harbour-post', 'Halden Star', 3],
    ['of a paper that is not', 'paris-guarantees-2026-01/courier', 'Ukraine', 2],
  ])('an article %s gets its story, with the others that tell it', async (_, name_, word, least) => {
    const page = await browser.openPage(newsroom.page(name_).url);
    const tab = await page.waitForTab(({ state }) => state === 'matched');
    expect(Number(tab.sources)).toBeGreaterThanOrEqual(least);
    const panel = await openPanel(browser, page);
    // The number of a cluster, not the name of a feed's story.
    expect(await waitForStatus(panel, 'matched')).toMatch(/^\d+$/);
    expect(await panel.count('[data-part="sources"] > ol > li')).toBeGreaterThanOrEqual(least);
    expect(await panel.text('[data-part="sources"]')).toContain(word);
    expect(await panel.text('[data-part="sources"]')).not.toContain('Thornby');
    await panel.screenshot(`${pictures}/${name}-device-${name_.split('/')[1]}.png`);
    await page.close();
  });

  it('a story that the reader sends away is offered back, with the next best ones', async () => {
    const page = await browser.openPage(newsroom.page('halden-star-suez-2026-01/harbour-post').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(browser, page);
    const id = await waitForStatus(panel, 'matched');
    await clickNamed(panel, 'Not this story?');
    await clickNamed(panel, 'Not this story');
    await panel.waitFor('[data-part="others"]');
    // Without the article it may go by another headline.
    expect(await panel.count('[data-part="others"] > ul:first-of-type > li')).toBe(1);
    expect(await panel.text('[data-part="others"]')).toContain('By your word');
    await panel.screenshot(`${pictures}/${name}-device-not-this.png`);
    await until('the story to come back', async () => {
      if ((await panel.count('[data-part="others"]')) === 0) return true;
      // Once more where the list below it came under the pointer meanwhile; it may also go at this moment.
      await panel.click('[data-part="others"] > ul:first-of-type button').catch(() => undefined);
      return false;
    });
    expect(await waitForStatus(panel, 'matched')).toBe(id);
    await page.close();
  });

  it('an article that nobody else tells gets none', async () => {
    const page = await browser.openPage(newsroom.page('unrelated/harbour-post').url);
    expect((await page.waitForTab()).state).toBe('spotted');
    await page.close();
  });
});
