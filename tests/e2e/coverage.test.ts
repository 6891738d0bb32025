import { describe, expect, it } from 'vitest';
import { clickNamed } from './click-named';
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

  it('is kept passage by passage: found again after a reload and an edit, drawn only on request, gone with the panel', async () => {
    const page = await reader.browser.openPage(reader.newsroom.page('paris-guarantees-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(
        (one) => (one.textContent ?? '').length > 150,
      );
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
      return document.getSelection()?.toString().replace(/\s+/gu, ' ').trim() ?? '';
    });
    expect(selected.length).toBeGreaterThan(150);
    const open = async () => {
      const panel = await openPanel(reader.browser, page);
      await waitForStatus(panel, 'matched');
      if ((await panel.count('[data-part="highlights"]')) === 0) await clickNamed(panel, 'Highlights');
      await panel.waitFor('[data-part="highlights"]');
      return panel;
    };
    const drawn = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sidelight-highlight') ?? [])].map((range) =>
          range.toString().replace(/\s+/gu, ' '),
        ),
      );
    let panel = await open();
    await clickNamed(panel, 'Keep the selected passage');
    await panel.waitFor('[data-part="highlights"] blockquote');
    expect(await panel.text('[data-part="highlights"] blockquote')).toBe(selected);
    await panel.screenshot(`${pictures}/${name}-highlights.png`);
    expect(await drawn()).toEqual([]);
    await page.reload();
    await page.waitForTab(({ state }) => state === 'matched');
    const words = await page.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find(
        (one) => one.textContent?.replace(/\s+/gu, ' ').trim() === text,
      );
      paragraph?.before(Object.assign(document.createElement('p'), { textContent: 'Updated on Friday.' }));
      paragraph?.prepend('Late ');
      paragraph?.append(' (Reuters)');
      const first = paragraph?.childNodes[1] as Text;
      first.data = first.data.replace(/(\w+) (\w+)/u, '$1 now $2');
      return paragraph?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    }, selected);
    if (name === 'firefox') panel = await open();
    else await panel.waitFor('[data-part="highlights"] blockquote');
    await clickNamed(panel, 'Show in the page (the site can see it)');
    await until('the passage in the page', async () => (await drawn()).length === 1);
    expect(words).toContain((await drawn())[0]);
    expect((await drawn())[0]).toContain(' now ');
    await panel.waitFor(() => document.body.textContent?.includes('Edited since you kept it'));
    await page.screenshot(`${pictures}/${name}-highlights-page.png`);
    await page.evaluate(() => {
      document.body.style.paddingBlockEnd = '300vh';
      window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    await panel.click('[data-part="highlights"] blockquote a');
    await page.waitFor(() => {
      const [range] = CSS.highlights.get('sidelight-highlight') ?? [];
      const { top = -1, bottom = 0 } = range instanceof Range ? range.getBoundingClientRect() : {};
      return top >= 0 && bottom <= innerHeight;
    });
    if (name === 'chromium') await reader.browser.closePanel();
    else await panel.click('button[aria-label="Close the panel"]');
    await until('the colour to go with the panel', async () => (await drawn()).length === 0);
    await page.close();
    const library = await reader.browser.openExtensionPage('library.html');
    await library.waitFor('main blockquote');
    expect(await library.text('main blockquote')).toBe(selected);
    await library.close();
  });
});
