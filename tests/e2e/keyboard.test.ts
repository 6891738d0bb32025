import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '@/utils/model/settings';
import type { Browser, Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { focused, press, tabTo } from './focus';
import { ask, launchReader, useReader, waitForStatus } from './reader';

const paris = 'paris-guarantees-2026-01';

const isSeen = (place: Surface, selector: string) => async () => (await place.count(selector)) > 0;

/** Keys that need a story and nothing else. */
function storyKeys(at: () => Surface): void {
  it('j and k go from section to section, n and p from source to source, t to the timeline', async () => {
    const panel = at();
    const first = await press(panel, 'j', ({ stop }) => stop === 'section');
    const second = await press(panel, 'j', (now) => now.stop === 'section' && now.name !== first.name);
    expect(await press(panel, 'k', (now) => now.name !== second.name)).toEqual(first);
    const source = await press(panel, 'n', ({ stop }) => stop === 'source');
    await press(panel, 'n', (now) => now.stop === 'source' && now.name !== source.name);
    expect(await press(panel, 'p', (now) => now.name === source.name)).toEqual(source);
    expect((await press(panel, 't', ({ stop }) => stop === 'part')).name).toContain('Timeline');
  });

  it('c goes to a citation, whose preview is entered with Enter and left with Escape', async () => {
    const panel = at();
    for (let i = 0; i < 3; i++) await press(panel, 'k');
    const chip = await press(panel, 'c', ({ stop }) => stop === 'citation');
    expect(chip.name).toMatch(/^Source \d+, .+, (\p{L}+ \d+|\d+ \p{L}+)/u);
    await until('its preview', isSeen(panel, '[role="group"] blockquote, [role="group"] a'));
    await press(panel, 'Enter', ({ tag }) => tag === 'a');
    expect(await press(panel, 'Escape', ({ stop }) => stop === 'citation')).toEqual(chip);
  });

  it('? shows all keys, and Escape gives focus back', async () => {
    const panel = at();
    const before = await press(panel, 'n', ({ stop }) => stop === 'source');
    await press(panel, '?', isSeen(panel, 'dialog[open]'));
    expect(await panel.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    expect(await panel.count('dialog kbd')).toBe(15);
    expect(await press(panel, 'Escape', (now) => now.stop === 'source')).toEqual(before);
  });

  it('Tab leads to everything that can be pressed, and is held nowhere', async () => {
    const panel = at();
    const names = new Set<string>();
    const wanted = await panel.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, summary')].filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
        ).length,
    );
    await press(panel, 'j');
    for (let i = 0; i < wanted * 1.5 && names.size < wanted; i++) {
      await panel.press('Tab');
      names.add(await panel.evaluate(pathOfFocus));
    }
    expect(names.size).toBeGreaterThanOrEqual(wanted);
  });
}

/** All of it without the mouse, in one panel, each step from where the one before has left focus. */
describe('by keyboard alone, in chromium,', () => {
  const reader = useReader('chromium');
  let page: Page;
  let panel: Surface;

  beforeAll(async () => {
    page = await reader.browser.openPage(reader.newsroom.page(`${paris}/courier`).url);
    await page.waitForTab(({ state }) => state === 'matched');
    await page.bringToFront();
  });
  afterAll(() => page?.close());

  const isAt = (view: string) => async () => (await panel.attribute('data-view')) === view;

  it('the tab in the page is reached, and opens the panel', async () => {
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href]')].at(-1)?.focus());
    await page.press('Tab');
    await page.waitFor(() => document.activeElement?.localName === 'sidelight-tab');
    await page.press('Enter');
    panel = await reader.browser.waitForPanel();
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
  });

  storyKeys(() => panel);

  it('a story is pinned, and found among the pinned ones', async () => {
    await tabTo(panel, 'Pin', 'Shift+Tab');
    await press(panel, 'Enter', (now) => now.name === 'Unpin');
    await press(panel, '4', isAt('pinned'));
    await until('the pinned story', isSeen(panel, 'main li'));
    await press(panel, '1', isAt('story'));
  });

  it('/ searches, and back and forward lead through the views', async () => {
    await press(panel, '/', ({ tag }) => tag === 'input');
    for (const letter of 'troops') await panel.press(letter);
    await until('a hit', isSeen(panel, '[data-view="search"] main li'));
    await press(panel, 'Alt+ArrowLeft', isAt('story'));
    await press(panel, 'Alt+ArrowRight', isAt('search'));
    await press(panel, 'Escape');
    await press(panel, 'Alt+ArrowLeft', isAt('story'));
    await press(panel, '2', isAt('headlines'));
    await until('the headlines', isSeen(panel, 'main [data-stop="section"]'));
    await press(panel, 'j', ({ stop }) => stop === 'section');
    await press(panel, '[', isAt('story'));
    await press(panel, ']', isAt('headlines'));
    await press(panel, '1', isAt('story'));
  });

  it('a feed is added, taken off and brought back', async () => {
    await press(panel, '3', isAt('feeds'));
    await until('the form', isSeen(panel, 'main input'));
    const lists = (feed: string) => async () => (await panel.text('[data-feeds]'))?.includes(feed) ?? false;
    await tabTo(panel, 'Address of a feed or a site');
    for (const letter of reader.newsroom.url('courier', '/feed.xml')) await panel.press(letter);
    await press(panel, 'Enter', lists('The Morning Courier'));
    await tabTo(panel, 'Unsubscribe: The Morning Courier');
    await press(panel, 'Enter', async () => !(await lists('The Morning Courier')()));
    await tabTo(panel, 'Undo');
    await press(panel, 'Enter', lists('The Morning Courier'));
  });

  it('“not this story” asks first, and is undone', async () => {
    await press(panel, '1', isAt('story'));
    await waitForStatus(panel, 'matched');
    await press(panel, 'j');
    await tabTo(panel, 'Not this story?', 'Shift+Tab');
    await press(panel, 'Enter', (now) => now.name === 'Keep it');
    await press(panel, 'Shift+Tab', (now) => now.name === 'Not this story');
    await press(panel, 'Enter', async () => (await panel.attribute('data-status')) !== 'matched');
    await tabTo(panel, 'Undo');
    await press(panel, 'Enter', async () => (await panel.attribute('data-status')) === 'matched');
  });

  it('the options are opened from the menu, and a change of them holds at once', async () => {
    await tabTo(panel, 'Site and options');
    await panel.press('Enter');
    await tabTo(panel, 'Options');
    await panel.press('Enter');
    const options = await reader.browser.openExtensionPage('options.html');
    await options.waitFor('h1');
    await tabTo(options, 'Comfortable');
    await press(options, 'ArrowRight', (now) => now.name === 'Compact');
    await panel.waitFor('[data-density="compact"]');
    await tabTo(options, 'Find stories on news sites', 'Shift+Tab');
    await press(options, 'Space');
    await until('the main switch', async () => {
      return ((await ask(options, 'getSettings', null)) as Settings).enabled === false;
    });
    await options.close();
    expect((await focused(panel)).tag).not.toBe('body');
  });
});

/** In a tab: what its panel inside a page has focus on is nobody's to read, the frame being one of another process. */
describe('by keyboard alone, in firefox,', () => {
  let browser: Browser;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchReader('firefox');
    panel = await browser.openExtensionPage('sidepanel.html#example');
    await panel.bringToFront();
    await panel.waitFor('main [data-stop="section"]');
  });
  afterAll(async () => browser?.close());

  storyKeys(() => panel);
});

function pathOfFocus(): string {
  let path = '';
  for (let at = document.activeElement; at?.parentElement; at = at.parentElement)
    path = `${[...at.parentElement.children].indexOf(at)}/${path}`;
  return path;
}
