import { afterEach, describe, expect, it } from 'vitest';
import { nextStamp } from '@/utils/engine/sync/stamps';
import { chunksOf } from '@/utils/engine/sync/sync-chunks';
import { defaultSettings } from '@/utils/model/settings';
import { clickNamed, readText } from './click-named';
import type { Browser, Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, lookUp, openPanel, pictures, useReader, waitForStatus } from './reader';
import { readStored } from './stored';

const paris = 'paris-guarantees-2026-01/courier';
const sameSite = 'storm-runa-2026-01/courier';
const otherSite = 'paris-guarantees-2026-01/capital-tribune';
const host = 'courier.localhost';

const matched = ({ state }: { state: string }) => state === 'matched';

/** By the menu, what the panel then says and offers, and where everything goes on as before. */
const switches = [
  {
    item: 'Off on this page',
    status: 'site-off',
    title: 'Off on this page',
    action: 'Switch on for this page',
    stillOn: sameSite,
  },
  {
    item: `Off on ${host}`,
    status: 'site-off',
    title: `Off on ${host}`,
    action: `Switch on for ${host}`,
    off: sameSite,
    stillOn: otherSite,
  },
  {
    item: 'Off everywhere',
    status: 'paused',
    title: 'Sidelight is switched off',
    action: 'Switch on everywhere',
    off: otherSite,
  },
];

describe.each(browserNames)('where Sidelight works, in %s', (name) => {
  const reader = useReader(name);
  const open = (page: string) => reader.browser.openPage(reader.newsroom.page(page).url);
  const openOptions = () => reader.browser.openExtensionPage('options.html');

  afterEach(async () => {
    const library = await openOptions();
    await ask(library, 'changeSettings', defaultSettings);
    await library.close();
  });

  it.each(switches)('"$item" is done at once, and undone by the one action that is left', async (row) => {
    const elsewhere = await open(row.stillOn ?? paris);
    const page = await open(paris);
    const panel = await openMatched(reader.browser, page);
    await chooseInMenu(panel, row.item);
    await waitForStatus(panel, row.status);
    await untilGone(reader.browser, page);
    expect(await readText(panel, 'h1')).toBe(row.title);
    expect(await panel.count('main button')).toBe(1);
    if (row.stillOn) await expectShown(reader.browser, elsewhere);
    if (row.off) await expectOff(open, reader.browser, row.off, row.status);
    await clickNamed(panel, row.action);
    await waitForStatus(panel, 'matched');
    await expectShown(reader.browser, page);
    await expectShown(reader.browser, elsewhere);
    await Promise.all([page.close(), elsewhere.close()]);
  });

  it('keeps a site off after the background has died and after an update', async () => {
    const page = await open(paris);
    await chooseInMenu(await openMatched(reader.browser, page), `Off on ${host}`);
    await untilGone(reader.browser, page);
    await reader.browser.killBackground();
    await page.reload();
    await expectOff(open, reader.browser, paris, 'site-off');
    await reader.browser.reloadExtension();
    await page.reload();
    await expectOff(open, reader.browser, paris, 'site-off');
    expect(await page.tab()).toBeNull();
    await page.close();
  });

  it('lists the rules in the options, and takes them off again', async () => {
    const page = await open(paris);
    await chooseInMenu(await openMatched(reader.browser, page), 'Off on this page');
    await untilGone(reader.browser, page);
    const options = await openOptions();
    const url = new URL(await page.url());
    await options.waitFor('[data-rules] bdi');
    expect(await options.text('[data-rules] bdi')).toContain(url.pathname);
    await clickNamed(options, `Remove: ${await options.text('[data-rules] bdi')}`);
    await until('the rule to go', async () => (await options.count('[data-rules] bdi')) === 0);
    await expectShown(reader.browser, page);
    await Promise.all([page.close(), options.close()]);
  });

  it('goes to the reader’s other browsers only where that is switched on, and comes from them to a background that is dead', async () => {
    const options = await openOptions();
    const stored = () => options.evaluate(syncStorage);
    await ask(options, 'changeSettings', { mutedWords: ['gossip'] });
    expect(await stored()).toEqual({});
    await options.waitFor('[data-part="sync"] input');
    expect(await options.text('[data-part="sync"]')).toContain('What then leaves this machine');
    await clickNamed(options, 'Keep settings and feeds the same in my browsers');
    await until('the word in sync storage', async () => JSON.stringify(await stored()).includes('gossip'));
    await options.screenshot(`${pictures}/${name}-sync.png`);
    await reader.browser.killBackground();
    const stamp = nextStamp(undefined, Date.now(), 'zzzz');
    const [chunk] = chunksOf(new Map([['l\nmutedWords\nlottery', { stamp, value: true }]]));
    await options.evaluate(syncStorage, { 'fields-9': chunk });
    await until('the word of the other browser', async () =>
      (await readStored(options)).disk.includes('"lottery"'),
    );
    await clickNamed(options, 'Keep settings and feeds the same in my browsers');
    await clickNamed(options, 'Delete what lies in sync storage');
    await clickNamed(options, 'Delete it there');
    await until('sync storage to be empty', async () => Object.keys(await stored()).length === 0);
    await options.close();
  });

  it('asks first on every site, where the reader wishes that', async () => {
    const options = await openOptions();
    await clickNamed(options, 'Ask first on every site');
    await until('the setting', async () => (await settingsOf(options)).askFirst);
    const page = await open(paris);
    await expectOff(open, reader.browser, otherSite, 'site-off');
    expect(await page.tab()).toBeNull();
    expect(await reader.browser.badge(page)).toBe('');
    expect((await readStored(options)).session).not.toContain(new URL(await page.url()).pathname);
    await reader.browser.clickToolbar(page);
    const panel = await reader.browser.waitForPanel();
    await waitForStatus(panel, 'site-off');
    expect(await readText(panel, 'h1')).toBe(`May Sidelight read ${host}?`);
    await clickNamed(panel, `Switch on for ${host}`);
    await waitForStatus(panel, 'matched');
    await expectShown(reader.browser, page);
    await expectOff(open, reader.browser, otherSite, 'site-off');
    await clickNamed(options, `Remove: ${host}`);
    await untilGone(reader.browser, page);
    await reader.browser.closePanel();
    await Promise.all([page.close(), options.close()]);
  });

  it('leaves the badge where the reader hides the tab', async () => {
    const page = await open(paris);
    await page.waitForTab(matched);
    const options = await openOptions();
    await clickNamed(options, 'Show the tab at the page’s edge');
    await until('the tab to go', async () => (await page.tab()) === null);
    await page.reload();
    await until('the badge', async () => (await reader.browser.badge(page)) === '5');
    expect((await lookUp(options, page)).status).toBe('matched');
    expect(await page.tab()).toBeNull();
    await clickNamed(options, 'Show the tab at the page’s edge');
    await expectShown(reader.browser, page);
    await Promise.all([page.close(), options.close()]);
  });
});

describe.each(browserNames)('private windows in %s', (name) => {
  const reader = useReader(name, { privateWindows: true });

  it('are not read until the reader wishes it, and then nothing of them goes to disk', async () => {
    const { browser, newsroom } = reader;
    const { url } = newsroom.page('unrelated/courier');
    const { pathname } = new URL(url);
    const options = await browser.openExtensionPage('options.html');
    const page = await browser.openPrivatePage(url);
    // What is opened later is looked at later.
    const marker = await browser.openPage(newsroom.page(paris).url);
    await marker.waitForTab(matched);
    expect(await lookUp(options, page)).toEqual({ status: 'private' });
    expect(await page.tab()).toBeNull();
    expect(await browser.badge(page)).toBe('');
    const before = await readStored(options);
    expect(before.session + before.disk).not.toContain(pathname);

    await clickNamed(options, 'Work in private windows');
    expect(await page.waitForTab()).toMatchObject({ state: 'spotted' });
    await until('the look-up', async () => (await lookUp(options, page)).status === 'no-story');
    expect((await readStored(options)).disk).not.toContain(pathname);
    await page.close();
    await until('it to be forgotten', async () => !(await readStored(options)).session.includes(pathname));
    await ask(options, 'changeSettings', defaultSettings);
    await Promise.all([marker.close(), options.close()]);
  });

  it('are allowed by the one action that the panel has there', async () => {
    const page = await reader.browser.openPrivatePage(reader.newsroom.page(paris).url);
    await reader.browser.clickToolbar(page);
    const panel = await reader.browser.waitForPanel();
    await waitForStatus(panel, 'private');
    expect(await readText(panel, 'h1')).toBe('Off in private windows');
    expect(await panel.count('main button')).toBe(1);
    await clickNamed(panel, 'Allow in private windows');
    await waitForStatus(panel, 'matched');
    await expectShown(reader.browser, page);
    await page.close();
  });
});

async function openMatched(browser: Browser, page: Page): Promise<Surface> {
  await page.waitForTab(matched);
  const panel = await openPanel(browser, page);
  await waitForStatus(panel, 'matched');
  return panel;
}

async function chooseInMenu(panel: Surface, item: string): Promise<void> {
  await clickNamed(panel, 'Site and options');
  await clickNamed(panel, item);
}

/** What lies in the browser's sync storage, after `more` was put there. */
async function syncStorage(more: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  type Area = { get(what: null): Promise<Record<string, unknown>>; set(what: object): Promise<void> };
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly storage: { readonly sync: Area } };
  };
  await chrome.storage.sync.set(more);
  return chrome.storage.sync.get(null);
}

/** The tab and the badge show the story's five sources. */
async function expectShown(browser: Browser, page: Page): Promise<void> {
  const { sources } = await page.waitForTab(matched);
  await until('the badge', async () => (await browser.badge(page)) === sources);
}

async function untilGone(browser: Browser, page: Page): Promise<void> {
  await until('the tab to go', async () => (await page.tab()) === null);
  await until('the badge to go', async () => (await browser.badge(page)) === '');
}

/** A page that is opened now is not read. */
async function expectOff(
  open: (page: string) => Promise<Page>,
  browser: Browser,
  name: string,
  status: string,
): Promise<void> {
  const library = await browser.openExtensionPage('options.html');
  const page = await open(name);
  expect((await lookUp(library, page)).status).toBe(status);
  expect((await readStored(library)).session).not.toContain(new URL(await page.url()).pathname);
  await Promise.all([page.close(), library.close()]);
}

async function settingsOf(library: Surface): Promise<{ readonly askFirst: boolean }> {
  return (await ask(library, 'getSettings', null)) as { readonly askFirst: boolean };
}
