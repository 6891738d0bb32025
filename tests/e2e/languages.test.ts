import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from './click-named';
import type { Page } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, pictures, useReader } from './reader';

/** In each language: the title of the options, a citation of the example as it is heard, and the tab at the page's edge. */
const told = [
  ['ar', 'rtl', 'الخيارات', /^المصدر \d+، .+، \d+ \S+/u, /^Sidelight، قصة من \d+ مصادر$/u],
  ['de', 'ltr', 'Einstellungen', /^Quelle \d+, .+, \d+\. \S+/u, /^Sidelight, ein Thema aus \d+ Quellen$/u],
  ['ja', 'ltr', 'オプション', /^出典\d+、.+、\d+月\d+日/u, /^Sidelight、出典\d+件のストーリー$/u],
  ['en', 'ltr', 'Options', /^Source \d+, .+, (\w+ \d+|\d+ \w+)/u, /^Sidelight, a story from \d+ sources$/u],
] as const;

describe.each(browserNames)('the language, in %s,', (name) => {
  const reader = useReader(name);
  let options: Page;
  let panel: Page;
  let page: Page;

  beforeAll(async () => {
    page = await reader.browser.openPage(reader.newsroom.page('paris-guarantees-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    options = await reader.browser.openExtensionPage('options.html');
    panel = await reader.browser.openExtensionPage('sidepanel.html#example');
    await panel.waitFor('[data-part="summary"]');
  });
  afterAll(() => Promise.all([page?.close(), options?.close(), panel?.close()]));

  it.each(told)(
    'is what the reader chooses, at once and everywhere: %s',
    async (language, dir, title, chip, tab) => {
      await ask(options, 'changeSettings', { language });
      await until(title, async () => (await readText(options, 'h1')) === title);
      const story = '[data-part="summary"]';
      await panel.waitFor(`html[lang="${language}"][dir="${dir}"] ${story}`);
      const heard = await panel.evaluate(
        () => document.querySelector('[data-stop="citation"]')?.getAttribute('aria-label') ?? '',
      );
      expect(heard.replace(/[\u2066-\u2069]/gu, '')).toMatch(chip);
      // The story stays in its own language, and runs its own way.
      expect(
        await panel.evaluate(() => document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang')),
      ).toBe('en');
      expect(
        await panel.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).direction),
      ).toBe('ltr');
      await page.waitForTab(({ label }) => tab.test(label));
      await panel.screenshot(`${pictures}/language-${language}-${name}.png`);
    },
  );

  it('stays after the page is loaded again', async () => {
    await ask(options, 'changeSettings', { language: 'fr' });
    await options.reload();
    await options.waitFor('html[lang="fr"] h1');
    expect(await readText(options, 'h1')).toBe('Options');
    expect(await readText(options, 'h2')).toBe('Sites');
    await ask(options, 'changeSettings', { language: 'browser' });
    await options.waitFor('html[lang="en"] h1');
  });
});
