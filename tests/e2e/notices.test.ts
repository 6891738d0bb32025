import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { feedText, storyItem } from '../fixtures/feeds/story-feed';
import { serve } from '../unit/fetcher/loopback';
import { until } from './drivers/until';
import { ask, browserNames, builds, launchReader } from './reader';

/**
 * The build that is shipped, but that notifications are allowed from the start: no browser lets a test press the button of its own
 * question. What asks for them, and what happens without, is tested elsewhere.
 */
function allowedBuild(name: (typeof browserNames)[number]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(builds[name], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }),
  );
  return folder;
}

const source = (n: number) => ({
  url: `https://paper-${n}.example.org/tram`,
  headline: `Report ${n}`,
  publisher: `Paper ${n}`,
});

it.each(browserNames)(
  'news of a pinned story make one real notification in %s, and only where they are wanted',
  async (name) => {
    let sources = [source(1)];
    const origin = await serve((_, response) => {
      const item = storyItem('tram', { title: 'Council backs tram' }, { revision: sources.length, sources });
      response.writeHead(200, { 'content-type': 'application/feed+json' }).end(feedText([item]));
    });
    const browser = await launchReader(name, {
      extensionPath: allowedBuild(name),
      // Without a desktop there is nothing that Firefox could hand a notification to: it draws it itself.
      prefs: { 'alerts.useSystemBackend': false },
    });
    onTestFinished(() => browser.close());
    const page = await browser.openExtensionPage('library.html');
    const url = `${origin}/stories.json`;
    const key = { feed: url, id: 'tram' };
    const notices = () =>
      page.evaluate(async () => {
        const api = globalThis as unknown as {
          readonly chrome: { readonly notifications: { getAll(): Promise<Record<string, unknown>> } };
        };
        return Object.keys(await api.chrome.notifications.getAll());
      });
    await ask(page, 'subscribe', { url });
    await ask(page, 'setPinned', { key, pinned: true });
    sources = [source(1), source(2)];
    await ask(page, 'refreshFeed', { url });
    expect(await notices()).toEqual([]);
    await ask(page, 'setNotify', { key, notify: true });
    sources = [source(1), source(2), source(3)];
    await ask(page, 'refreshFeed', { url });
    await until('the notification', async () => (await notices()).length === 1);
    expect((await notices())[0]).toContain('tram');
  },
);
