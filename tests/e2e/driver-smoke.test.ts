import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, launchBrowser, type Page, type Surface } from './drivers/driver';
import { isBrowsersOwn, type RecordingProxy, startRecordingProxy } from './drivers/proxy';
import { until } from './drivers/until';

const extensionPath = join(import.meta.dirname, '../fixtures/driver-extension');
const isPng = (file: string) => readFileSync(file).subarray(1, 4).toString() === 'PNG';

describe.each<BrowserName>(['chromium', 'firefox'])('the driver of %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'driver-smoke-'));
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>t</title><h1>${request.url}</h1><script>window.own = 42</script>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    proxy = await startRecordingProxy(['paper.example']);
    browser = await launchBrowser(name, { extensionPath, proxy: proxy.address });
    page = await browser.openPage(`${origin}/one`);
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("runs functions among a page's own globals and reports their errors", async () => {
    expect(await page.url()).toBe(`${origin}/one`);
    expect(await page.evaluate((add: number) => (window as unknown as { own: number }).own + add, 1)).toBe(
      43,
    );
    expect(await page.evaluate(async () => Promise.resolve('later'))).toBe('later');
    await expect(page.evaluate(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(await page.text('h1')).toBe('/one');
  });

  it('sees the tab in its closed shadow root, which the page cannot', async () => {
    const tab = await page.waitForTab(({ state }) => state === 'matched');
    expect(tab).toMatchObject({ state: 'matched', sources: '5', text: '5 sources', hostAttributes: [] });
    expect(tab.box).toMatchObject({ y: 120, width: 90, height: 32 });
    expect(await page.evaluate(() => document.querySelector('sidelight-tab')?.shadowRoot ?? null)).toBeNull();
  });

  it("reads the toolbar's badge of each tab, also where the background is dead", async () => {
    const other = await browser.openPage('about:blank');
    await other.goto(`${origin}/other`);
    await until('the badge', async () => (await browser.badge(other)) === '5');
    await browser.killBackground();
    expect(await browser.badge(page)).toBe('5');
    await other.close();
  });

  it('opens the panel with a real click on the tab, also where the background is dead', async () => {
    await page.bringToFront();
    await browser.killBackground();
    expect(await browser.backgroundRuns()).toBe(false);
    await page.clickTab();
    const panel = name === 'chromium' ? await browser.waitForPanel() : await page.waitForPanelFrame();
    await tryPanel(panel, join(folder, 'panel.png'));
    await page.screenshot(join(folder, 'page.png'));
    expect(isPng(join(folder, 'page.png'))).toBe(true);
    if (name === 'chromium') await browser.closePanel();
  });

  it('opens the native panel with a click on the toolbar', async () => {
    expect(await browser.panel()).toBeNull();
    await browser.clickToolbar(page);
    await tryPanel(await browser.waitForPanel(), join(folder, 'native.png'));
    await browser.closePanel();
    expect(await browser.panel()).toBeNull();
  });

  it("drives the extension's pages in tabs of their own", async () => {
    const own = await browser.openExtensionPage('panel.html');
    await tryPanel(own, join(folder, 'own.png'));
    expect(await own.url()).toBe(`${browser.extensionOrigin}/panel.html`);
    expect(await browser.panel()).toBeNull();
    await own.close();
  });

  it('changes the size of the viewport', async () => {
    await page.setViewport(700, 500);
    await until('the new size', () => page.evaluate(() => innerWidth === 700 && innerHeight === 500));
  });

  it('makes every request through the proxy, which passes them on to this machine only', async () => {
    const { port } = new URL(origin);
    await page.goto(`http://paper.example:${port}/named`);
    expect(await page.text('h1')).toBe('/named');
    await page.evaluate(() => fetch('http://elsewhere.example/secret').catch(() => null));
    await page.evaluate(() => fetch('https://elsewhere.example/secret').catch(() => null));
    const asked = proxy.requests.map(({ host, url }) => [host, url]);
    expect(asked).toContainEqual([`127.0.0.1:${port}`, `${origin}/one`]);
    expect(asked).toContainEqual([`paper.example:${port}`, `http://paper.example:${port}/named`]);
    expect(asked).toContainEqual(['elsewhere.example:80', 'http://elsewhere.example/secret']);
    expect(asked).toContainEqual(['elsewhere.example:443', 'https://elsewhere.example:443/']);
    const others = proxy.requests.filter(({ host }) => !/^127\.0\.0\.1:|\.example:/.test(host));
    expect(others.filter((request) => !isBrowsersOwn(request)).map(({ url }) => url)).toEqual([]);
  });

  it('reloads the extension under an open page', async () => {
    await page.goto(`${origin}/before`);
    await page.waitForTab();
    await browser.reloadExtension();
    await page.goto(`${origin}/after`);
    expect(await page.waitForTab()).toMatchObject({ state: 'matched' });
  });
});

async function tryPanel(panel: Surface, file: string): Promise<void> {
  await panel.waitFor('[data-status="matched"]');
  expect(await panel.attribute('data-status')).toBe('matched');
  expect(await panel.text('h1')).toBe('A panel');
  expect(await panel.text('h2')).toBeNull();
  const before = await panel.count('li');
  await panel.click('#more');
  await panel.waitFor(() => document.querySelector('li:last-child')?.textContent === 'trusted');
  expect(await panel.count('li')).toBe(before + 1);
  await panel.fill('#address', 'https://a.example/ü');
  expect(await panel.evaluate(() => document.querySelector('input')?.value)).toBe('https://a.example/ü');
  await panel.press('x');
  await panel.press('Shift+Tab');
  await panel.waitFor(() => document.querySelector('#keys')?.textContent?.includes('x') ?? false);
  await panel.waitFor(() => document.activeElement?.id === 'more');
  await panel.screenshot(file);
  expect(isPng(file)).toBe(true);
}
