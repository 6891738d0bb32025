import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { DemoStory } from '@/demo/story';
import { readText } from './click-named';
import type { Browser, Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, launchReader, openPanel, pictures, subscribeTo, waitForStatus } from './reader';

const story = 'storm-runa-2026-01';
const before = 'Storm Runa floods the coast, police fear for seven';
const now = 'Storm Runa floods North Sea coast, three dead';

interface Item {
  readonly title: string;
  readonly link: string;
  readonly description: string;
}

const rss = (items: readonly Item[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Coast Wire</title><link>http://127.0.0.1/</link>
${items
  .map(
    ({ title, link, description }) =>
      `<item><guid isPermaLink="false">${link}</guid><title>${title}</title><link>${link}</link><description>${description}</description></item>`,
  )
  .join('\n')}
</channel></rss>`;

/** A plain feed that tells what two sources of the story say, and whose items can be rewritten while it is served. */
async function startWire(items: readonly Item[]) {
  let current = items;
  const server: Server = createServer((_, response) => response.writeHead(200).end(rss(current)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    rewrite: (change: (items: readonly Item[]) => readonly Item[]) => {
      current = change(current);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The story with an event that no source can know of: both were published a month before it. */
const withLateEvent = (stories: readonly DemoStory[]): readonly DemoStory[] =>
  stories.map((one) =>
    one.id === story
      ? {
          ...one,
          timeline: [
            ...one.timeline,
            {
              date: '2026-02-20',
              text: 'The dykes of Hamburg are raised by a metre.',
              citations: one.timeline[0]?.citations ?? [],
            },
          ],
        }
      : one,
  );

describe.each(browserNames)('the sources of a story beside each other, in %s', (name) => {
  let browser: Browser;
  let newsroom: Newsroom;
  let wire: Awaited<ReturnType<typeof startWire>>;
  let page: Page;
  let panel: Surface;

  beforeAll(async () => {
    [browser, newsroom] = await Promise.all([launchReader(name), startNewsroom()]);
    newsroom.publish(withLateEvent);
    await subscribeTo(browser, newsroom.storyFeedUrl);
    const linkOf = (paper: string) => newsroom.page(`${story}/${paper}`).url;
    wire = await startWire([
      {
        title: before,
        link: linkOf('northern-wire'),
        description: 'Storm Runa killed seven people on the North Sea coast, the police in Hamburg said.',
      },
      {
        title: 'Insurers put the bill for Storm Runa at up to €1.3bn',
        link: linkOf('evening-ledger'),
        description: 'Storm Runa killed four people on the North Sea coast, an official in Hamburg said.',
      },
    ]);
    await subscribeTo(browser, wire.url);
    wire.rewrite((items) => items.map((item) => (item.title === before ? { ...item, title: now } : item)));
    const library = await browser.openExtensionPage('sidepanel.html');
    await ask(library, 'refreshFeed', { url: wire.url });
    await library.close();
    page = await browser.openPage(linkOf('courier'));
    await page.waitForTab(({ state }) => state === 'matched');
    panel = await openPanel(browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(story);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), newsroom?.close(), wire?.close()]);
  });

  it('figures that they give differently stand side by side, with who says them and when', async () => {
    await panel.waitFor('[data-part="disagreements"] > button');
    await panel.click('[data-part="disagreements"] > button');
    await panel.waitFor('[data-part="disagreements"] [data-kind="contradiction"]');
    const shown = await readText(panel, '[data-part="disagreements"] [data-kind="contradiction"]');
    for (const told of ['seven', 'Northern Wire', 'four', 'Evening Ledger', 'Jan'])
      expect(shown).toContain(told);
    await panel.screenshot(`${pictures}/${name}-disagreements.png`);
    await panel.click('[data-part="disagreements"] > button');
  });

  it('a headline that its publisher changed shows what it was, with what is gone set off', async () => {
    await panel.click('[data-part="headline-comparison"] > button');
    await panel.waitFor('[data-part="headline-comparison"] li');
    const shown = await readText(panel, '[data-part="headline-comparison"]');
    expect(shown).toContain(now);
    expect(shown).toContain(before);
    expect(
      await panel.evaluate(
        (title) =>
          [...document.querySelectorAll('[data-part="headline-comparison"] li p')]
            .find(({ textContent }) => textContent?.endsWith(title))
            ?.querySelector('mark')?.textContent ?? null,
        before,
      ),
    ).toContain('police');
    await panel.screenshot(`${pictures}/${name}-headline-history.png`);
    await panel.click('[data-part="headline-comparison"] > button');
  });

  it('a citation tells how many publishers stand behind its claim, and what is wrong with it', async () => {
    const preview = '[role="group"][aria-label^="Source"]';
    const focusOn = (chip: string) =>
      panel.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), chip);
    const tells = (words: RegExp) => async () =>
      (await panel.count(preview)) > 0 && words.test(await readText(panel, preview));
    await focusOn('[data-stop="citation"]');
    await until('the publishers behind a claim', tells(/[23] independent publishers/));
    await panel.waitFor('[data-flawed]');
    await focusOn('[data-flawed]');
    await until('the flaw', tells(/dated after its source \[3\]/));
    await panel.screenshot(`${pictures}/${name}-flawed-citation.png`);
  });
});
