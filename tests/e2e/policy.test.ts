import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { Browser, Page } from './drivers/driver';
import { browserNames, launchReader, openPanel, subscribeTo, waitForStatus } from './reader';

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Directives of the policy as it is shipped. */
function policyOf(name: keyof typeof builds): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(`.output/${builds[name]}/manifest.json`, 'utf8')) as {
    readonly content_security_policy: { readonly extension_pages: string };
  };
  const directives = manifest.content_security_policy.extension_pages.split('; ');
  return new Map(directives.map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]));
}

/** Tries one thing in a page of ours, and resolves with the directive that stopped it. */
const stoppedBy = (page: Page, what: string): Promise<string> =>
  page.evaluate((tried) => {
    const make = (name: string, fields: object) =>
      document.body.append(Object.assign(document.createElement(name), fields));
    const attempts: Readonly<Record<string, () => void>> = {
      'a script in the page': () => make('script', { textContent: 'window.broken = true' }),
      'a script of elsewhere': () => make('script', { src: 'http://127.0.0.1:8099/evil.js' }),
      'code in a text': () => void window.setTimeout('window.broken = true'),
      'markup in a text': () => void new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
      'a style in the page': () => make('style', { textContent: 'body { display: none }' }),
      'a picture': () => make('img', { src: 'http://127.0.0.1:8099/spy.png' }),
      'a font': () =>
        void new FontFace('spy', 'url(http://127.0.0.1:8099/spy.woff2)').load().catch(() => null),
      'a frame': () => make('iframe', { src: 'http://127.0.0.1:8099/' }),
      'a socket': () => void new WebSocket('ws://127.0.0.1:8099/'),
      'another base for addresses': () => make('base', { href: 'http://127.0.0.1:8099/' }),
      'a form that goes elsewhere': () => {
        make('form', { action: 'http://127.0.0.1:8099/', id: 'spy' });
        (document.getElementById('spy') as HTMLFormElement).submit();
      },
    };
    return new Promise<string>((resolve, reject) => {
      const late = window.setTimeout(() => reject(new Error(`nothing stopped ${tried}`)), 5_000);
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective }) => {
          window.clearTimeout(late);
          resolve(effectiveDirective);
        },
        { once: true },
      );
      try {
        attempts[tried]?.();
      } catch {
        // Some are stopped by an exception besides.
      }
    });
  }, what);

describe.each(browserNames)('the policy of our own pages in %s', (name) => {
  let browser: Browser;
  let newsroom: Newsroom;
  let own: Page | undefined;

  beforeAll(async () => {
    [browser, newsroom] = await Promise.all([launchReader(name, { complaints: true }), startNewsroom()]);
    await subscribeTo(browser, newsroom.storyFeedUrl);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), newsroom?.close()]);
  });

  it('lets them load what is in the package, ask feeds, and nothing else', () => {
    const policy = policyOf(name);
    expect(policy.get('default-src')).toBe("'none'");
    expect([policy.get('script-src'), policy.get('style-src')]).toEqual(["'self'", "'self'"]);
    expect(policy.get('connect-src')).toBe("'self' http: https:");
    for (const closed of ['object-src', 'base-uri', 'form-action', 'trusted-types'])
      expect(policy.get(closed)).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
  });

  it('is kept by every page of ours, while all of them are used', async () => {
    const page = await browser.openPage(newsroom.page('paris-guarantees-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(browser, page);
    await waitForStatus(panel, 'matched');
    for (const path of ['welcome.html', 'options.html', 'library.html', 'sidepanel.html#feeds']) {
      const own = await browser.openExtensionPage(path);
      await own.waitFor('main h1, main h2');
      expect(await own.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
      await own.close();
    }
    await page.close();
    expect(await browser.complaints()).toEqual([]);
  });

  it.each([
    ['a script in the page', 'require-trusted-types-for'],
    ['a script of elsewhere', 'require-trusted-types-for'],
    ['code in a text', 'require-trusted-types-for'],
    ['markup in a text', 'require-trusted-types-for'],
    ['a style in the page', 'style-src-elem'],
    ['a picture', 'img-src'],
    ['a font', 'font-src'],
    ['a frame', 'frame-src'],
    ['a socket', 'connect-src'],
    ['another base for addresses', 'base-uri'],
    ['a form that goes elsewhere', 'form-action'],
  ])('stops %s', async (what, directive) => {
    own ??= await browser.openExtensionPage('options.html');
    expect(await stoppedBy(own, what)).toBe(directive);
  });
});
