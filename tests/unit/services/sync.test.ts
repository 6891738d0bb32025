import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/model/settings';
import { pair, type SyncedBrowser, settle, syncedBrowsers } from './sync-browsers';

const a = 'https://a.example.org/feed';
const b = 'https://b.example.org/feed';

const stored = async () => JSON.stringify(await fakeBrowser.storage.sync.get(null));
const everything = async (browser: SyncedBrowser) => ({
  settings: Object.fromEntries(
    Object.entries(await browser.settings()).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort() : value,
    ]),
  ),
  feeds: await browser.feeds(),
});

describe('across one person’s browsers', () => {
  it('nothing is written before it is switched on', async () => {
    const [one] = await syncedBrowsers(1);
    await one?.set((settings) => ({ ...settings, mutedWords: ['gossip'] }));
    expect(await one?.sync()).toBeNull();
    expect(await stored()).toBe('{}');
  });

  it('settings, mutes and feeds come over, with what the reader says of them', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({
      ...settings,
      theme: 'dark',
      mutedWords: ['gossip'],
      sitesOff: ['x.example'],
    }));
    await one.follow(a, 'World');
    await one.edit({ url: a, name: 'The A', muted: true });
    await settle(one, two);
    expect(await two.settings()).toMatchObject({
      theme: 'dark',
      mutedWords: ['gossip'],
      sitesOff: ['x.example'],
    });
    expect(await two.feeds()).toEqual({ [a]: { name: 'The A', folder: 'World', muted: true } });
  });

  it('what is taken away goes there too: an item, a choice, a name, a feed', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({ ...settings, theme: 'dark', mutedWords: ['gossip', 'lottery'] }));
    await one.follow(a, 'World');
    await one.follow(b);
    await settle(one, two);
    await two.set((settings) => ({ ...settings, theme: defaultSettings.theme, mutedWords: ['lottery'] }));
    await two.edit({ url: a, folder: null });
    await two.leave(b);
    await settle(one, two);
    expect(await one.settings()).toMatchObject({ theme: defaultSettings.theme, mutedWords: ['lottery'] });
    expect(await one.feeds()).toEqual({ [a]: {} });
  });

  it('changes of several fields in several browsers are all kept; of one field the last', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({ ...settings, theme: 'dark', density: 'compact', mutedWords: ['one'] }));
    two.world.clock += 1_000;
    await two.set((settings) => ({ ...settings, theme: 'light', face: 'sans', mutedWords: ['two'] }));
    await settle(one, two);
    for (const browser of [one, two])
      expect(await browser.settings()).toMatchObject({ theme: 'light', density: 'compact', face: 'sans' });
    expect([...(await one.settings()).mutedWords].sort()).toEqual(['one', 'two']);
  });

  it('a browser whose clock is years ahead does not win for ever', async () => {
    const [one, two] = await pair();
    one.world.clock += 10 * 365 * 24 * 3_600_000;
    await one.set((settings) => ({ ...settings, theme: 'dark' }));
    await settle(one, two);
    await two.set((settings) => ({ ...settings, theme: 'light' }));
    await settle(two, one);
    expect(await one.settings()).toMatchObject({ theme: 'light' });
  });

  it('never carries addresses of pages, nor the width of the panel', async () => {
    const [one] = await pair();
    const page = 'https://paper.example/what-i-read';
    await one.set((settings) => ({ ...settings, pagesOff: [page], frameWidth: 500, theme: 'dark' }));
    await one.sync();
    expect(await stored()).toContain('theme');
    expect(await stored()).not.toMatch(/what-i-read|frameWidth/);
  });

  it('all come to the same, whatever was done where, and heard of when', async () => {
    const word = fc.constantFrom('x', 'y', 'z');
    const url = fc.constantFrom(a, b);
    const step = fc.record({
      who: fc.nat(2),
      what: fc.oneof(
        fc.record({ kind: fc.constant('mute' as const), word }),
        fc.record({ kind: fc.constant('unmute' as const), word }),
        fc.record({ kind: fc.constant('theme' as const), theme: fc.constantFrom('dark', 'light', 'system') }),
        fc.record({ kind: fc.constant('follow' as const), url }),
        fc.record({ kind: fc.constant('leave' as const), url }),
        fc.record({ kind: fc.constant('folder' as const), url, folder: fc.constantFrom('P', 'Q', null) }),
        fc.record({ kind: fc.constant('sync' as const) }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const browsers = await syncedBrowsers(3);
        for (const browser of browsers) await browser.turn(true);
        for (const { who, what } of steps) {
          const browser = browsers[who] as SyncedBrowser;
          browser.world.clock += 1;
          await act(browser, what as Action);
        }
        await settle(...browsers);
        const [first, ...others] = await Promise.all(browsers.map(everything));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});

type Action =
  | { readonly kind: 'mute' | 'unmute'; readonly word: string }
  | { readonly kind: 'theme'; readonly theme: 'dark' | 'light' | 'system' }
  | { readonly kind: 'follow' | 'leave'; readonly url: string }
  | { readonly kind: 'folder'; readonly url: string; readonly folder: string | null }
  | { readonly kind: 'sync' };

function act(browser: SyncedBrowser, what: Action): Promise<unknown> {
  switch (what.kind) {
    case 'mute':
    case 'unmute':
      return browser.set((settings) => {
        const others = settings.mutedWords.filter((one) => one !== what.word);
        return { ...settings, mutedWords: what.kind === 'mute' ? [...others, what.word] : others };
      });
    case 'theme':
      return browser.set((settings) => ({ ...settings, theme: what.theme }));
    case 'follow':
      return browser.follow(what.url);
    case 'leave':
      return browser.leave(what.url);
    case 'folder':
      return browser.edit({ url: what.url, folder: what.folder });
    case 'sync':
      return browser.sync();
  }
}

describe('a browser that joins', () => {
  it('takes the choices of the others, and loses no feed and no mute of its own', async () => {
    const [one, two] = await syncedBrowsers(2);
    if (!one || !two) return;
    await one.turn(true);
    await one.set((settings) => ({ ...settings, theme: 'dark', mutedWords: ['one', 'both'] }));
    await one.follow(a);
    await one.sync();
    await one.set((settings) => ({ ...settings, mutedWords: ['one'] }));
    await one.leave(a);
    await one.sync();
    await two.set((settings) => ({ ...settings, theme: 'light', face: 'sans', mutedWords: ['both'] }));
    await two.follow(a);
    await two.turn(true);
    await settle(two, one);
    for (const browser of [one, two]) {
      expect(await browser.settings()).toMatchObject({ theme: 'dark', face: 'sans' });
      expect([...(await browser.settings()).mutedWords].sort()).toEqual(['both', 'one']);
      expect(Object.keys(await browser.feeds())).toEqual([a]);
    }
  });

  it('that was off for a while loses nothing that was changed meanwhile, here or there', async () => {
    const [one, two] = await pair();
    await two.turn(false);
    await two.follow(b);
    await one.follow(a);
    await one.sync();
    await two.turn(true);
    await settle(two, one);
    for (const browser of [one, two]) expect(Object.keys(await browser.feeds()).sort()).toEqual([a, b]);
  });
});
