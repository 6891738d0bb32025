import { describe, expect, it } from 'vitest';
import { until } from './drivers/until';
import { browserNames, openPanel, pictures, useReader, waitForStatus } from './reader';

/** How much has moved in the panel since its first paint, by Chromium's own measure. */
const shiftsSoFar = () =>
  new Promise<number>((resolve) => {
    const sum = (entries: PerformanceEntryList) =>
      entries.reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
    new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
  });

describe.each(browserNames)('how an article stands to its story, in %s', (name) => {
  const reader = useReader(name);

  it('is told on top, at the claims, in headlines side by side, and by marks in the page only on request', async () => {
    const open = (paper: string) =>
      reader.browser.openPage(reader.newsroom.page(`paris-guarantees-2026-01/${paper}`).url);
    // What was read is kept, and is what the next article is held against.
    const before = await open('harbour-post');
    await before.waitForTab(({ state }) => state === 'matched');
    const page = await open('courier');
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'matched');
    await until('the comparison', async () => (await panel.count('section[data-part="coverage"]')) === 1);
    if (name === 'chromium') expect(await panel.evaluate(shiftsSoFar)).toBe(0);
    expect(await panel.text('section[data-part="coverage"] p')).toMatch(/reports \d+ of \d+ points/);
    expect(await panel.count('[data-standing="reports"]')).toBeGreaterThan(0);
    await panel.click('section[data-part="coverage"] button');
    await until('the details', async () => (await panel.count('[data-part="page-marks"] button')) === 1);
    expect(await panel.text('[data-part="page-marks"] button')).toContain('the site can see it');
    await panel.screenshot(`${pictures}/${name}-coverage-top.png`);
    const marks = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    expect(await marks()).toBe(0);
    await panel.click('[data-part="page-marks"] button');
    await until('marks in the page', async () => (await marks()) > 0);
    await page.screenshot(`${pictures}/${name}-marks.png`);
    await panel.click('[data-part="page-marks"] button');
    await until('the marks to go', async () => (await marks()) === 0);
    await panel.click('[data-part="headline-comparison"] > button');
    await until('headlines', async () => (await panel.count('[data-part="headline-comparison"] mark')) > 0);
    await panel.screenshot(`${pictures}/${name}-coverage.png`);
    await panel.click('[data-part="page-marks"] button');
    await until('marks again', async () => (await marks()) > 0);
    if (name === 'chromium') await reader.browser.closePanel();
    else await panel.click('button[aria-label="Close the panel"]');
    await until('the marks to go with the panel', async () => (await marks()) === 0);
    await Promise.all([page.close(), before.close()]);
  });
});
