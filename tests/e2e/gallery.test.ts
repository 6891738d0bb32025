import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import {
  accessibilityFaults,
  cutOffTexts,
  overflow,
  rulesOfLooks,
  showView,
  smallTargets,
  switchView,
} from '../gallery/look-faults';
import { axeLooks, type Look, lookName, moreLooks } from '../gallery/looks';
import { type OpenGallery, openGallery } from '../gallery/open-gallery';
import { checkSpoken, drawn, spokenLooks } from '../gallery/spoken-looks';

const pictures = fileURLToPath(new URL('../../.artifacts/gallery/', import.meta.url));

let gallery: OpenGallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  gallery = await openGallery();
  const isRoot = process.getuid?.() === 0;
  browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: isRoot ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const show = (view: string) => showView(page, `${gallery.base}?view=${view}`);

async function setLook({ scheme, dir, width }: Look) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((value) => {
    document.documentElement.dir = value;
  }, dir);
}

async function expectSound(look: Look, where = '', rules?: readonly string[]) {
  await setLook(look);
  expect(await accessibilityFaults(page, rules), where).toEqual([]);
  await expectUncut(where);
}

async function expectUncut(where: string) {
  expect(await overflow(page), where).toBeLessThanOrEqual(0);
  expect(await cutOffTexts(page), where).toEqual([]);
}

/** The library is a page in a tab: 1280 px at 400 % zoom are 320 px. A panel may be narrower: 210 px are 420 at 200 %. */
const narrowWidths = (view: string): readonly number[] => (view.includes('library') ? [320] : [280, 210]);

/** What does not fit a view that is shown already, where it is as narrow as it can be. */
async function reflowFaults(view: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of narrowWidths(view)) {
    await setLook({ scheme: 'light', dir: 'ltr', width });
    const wider = (await overflow(page)) > 0 ? ['is wider than its window'] : [];
    const found = [...wider, ...(await cutOffTexts(page)), ...(await smallTargets(page))];
    faults.push(...found.map((fault) => `${view} ${width}: ${fault}`));
  }
  return faults;
}

/** Read from the built page itself, so that no view can be forgotten here. */
async function sceneNames(): Promise<string[]> {
  await page.goto(gallery.base);
  return page.locator('li a:first-child').allTextContents();
}

describe('the gallery', () => {
  it('shows every view sound to axe, uncut and no wider than its window, in each scheme, direction and width; narrower ones too', async () => {
    const names = await sceneNames();
    expect(names.length).toBeGreaterThan(25);
    await show('');
    // Code that comes late has come when a view is shown again.
    for (const name of names) await switchView(page, name);
    await page.waitForLoadState('networkidle');
    for (const name of names) {
      await setLook(axeLooks[0]);
      await switchView(page, name);
      for (const [i, look] of axeLooks.entries())
        await expectSound(look, `${name} ${lookName(look)}`, i > 0 ? rulesOfLooks : undefined);
      for (const look of moreLooks) {
        await setLook(look);
        await expectUncut(`${name} ${lookName(look)}`);
      }
      expect(await reflowFaults(name)).toEqual([]);
    }
  }, 600_000);

  it('is sound to axe, and uncut, in views, languages, schemes and widths that are drawn by a seed', async () => {
    // The same for everybody, and others on request; `npm run check-looks` looks at all 6,000.
    const seed = Number(process.env['LOOKS_SEED'] ?? 1);
    console.log(`looks drawn by LOOKS_SEED=${seed}`);
    const faults: string[] = [];
    for (const look of drawn(spokenLooks(await sceneNames()), seed, 12))
      faults.push(...(await checkSpoken(page, gallery.base, look)));
    expect(faults.join('\n')).toBe('');
  }, 300_000);
});

describe('a citation, in a browser', () => {
  const chip = () => page.getByRole('button', { name: /^Source 4/ }).first();
  const previewBox = () => page.getByRole('group', { name: /^Source 4/ });

  it('opens its preview when the pointer rests on it, and closes it with Escape or by leaving', async () => {
    await show('story');
    await setLook({ scheme: 'light', dir: 'ltr', width: 420 });
    await chip().hover();
    await previewBox().waitFor();
    await page.keyboard.press('Escape');
    await previewBox().waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    await chip().hover();
    await previewBox().waitFor();
    await previewBox().hover();
    expect(await previewBox().isVisible()).toBe(true);
    await page.getByRole('heading', { level: 1 }).hover();
    await previewBox().waitFor({ state: 'detached' });
  });

  it('leads the keyboard from the chip to the link and back', async () => {
    await show('story');
    await chip().focus();
    await previewBox().waitFor();
    await page.keyboard.press('Enter');
    const link = previewBox().getByRole('link', { name: 'Open at this sentence' });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await previewBox().waitFor({ state: 'detached' });
    expect(await chip().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has a preview that is sound to axe (%s)', async (scheme) => {
    for (const view of ['story', 'story-hostile']) {
      await show(view);
      await page
        .getByRole('button', { name: /^Source/ })
        .first()
        .click();
      await page.getByRole('group', { name: /^Source/ }).waitFor();
      await expectSound({ scheme, dir: 'ltr', width: 320 });
      await page.screenshot({ path: `${pictures}${view}-preview-${scheme}.png`, fullPage: true });
    }
  });
});

describe('the site menu, in a browser', () => {
  const toggle = () => page.getByRole('button', { name: 'Site and options' });
  const item = () => page.getByRole('button', { name: 'Off everywhere' });

  it('opens by keyboard, closes with Escape, and gives focus back', async () => {
    await show('story');
    await setLook({ scheme: 'dark', dir: 'ltr', width: 320 });
    await toggle().focus();
    await page.keyboard.press('Enter');
    await item().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Off on this page');
    await page.keyboard.press('Escape');
    await item().waitFor({ state: 'hidden' });
    expect(await toggle().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is sound to axe while it is open', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await show('story');
      await setLook({ scheme: 'light', dir, width: 320 });
      await toggle().click();
      await item().waitFor();
      await expectSound({ scheme: 'light', dir, width: 320 });
      await page.screenshot({ path: `${pictures}menu-${dir}.png` });
    }
  });
});

describe('with colours forced by the system', () => {
  it('draws every part that only a colour told apart before', async () => {
    await show('story');
    await page.emulateMedia({ forcedColors: 'active' });
    const border = await page
      .getByRole('button', { name: /^Source 1/ })
      .first()
      .locator('span')
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    await page.screenshot({ path: `${pictures}story-forced-colors.png`, fullPage: true });
    await page.emulateMedia({ forcedColors: 'none' });
    expect(border).toBe('solid');
  });
});
