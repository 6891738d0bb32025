import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsAround } from '@/utils/engine/citation/words-around';
import { addressOfPassage } from '@/utils/model/text-fragment';
import { openPanel, useReader, waitForStatus } from './reader';

const filler = (name: string) =>
  Array.from(
    { length: 30 },
    (_, i) => `Paragraph ${i} of ${name} fills the page, so that it has to be scrolled.`,
  );

/** `id` of a paragraph to its text. The second and third sentence are there twice, told apart by what stands around. */
const paragraphs: readonly (readonly [id: string, text: string])[] = [
  ...filler('the first part').map((text) => ['', text] as const),
  ['twice-first', 'At noon the bridge was safe. “All clear,” they said. Cars went on.'],
  ...filler('the second part').map((text) => ['', text] as const),
  ['twice-second', 'At dusk the bridge was safe. “All clear,” they said. Then it fell.'],
  ...filler('the third part').map((text) => ['', text] as const),
  ['short', 'Tea & cake, half-price: that was all.'],
  ...filler('the fourth part').map((text) => ['', text] as const),
  [
    'long',
    'The bridge over the Arve fell on Monday, in the night, while the last tram of the day stood on it, empty and dark.',
  ],
  ...filler('the fifth part').map((text) => ['', text] as const),
  ['chinese', '大桥于周五坍塌后，当地政府表示，将在三个月内修建一座临时桥梁，以便居民渡河。'],
  ...filler('the sixth part').map((text) => ['', text] as const),
  ['arabic', 'انهار الجسر فجر يوم الجمعة، وقالت السلطات إن أحدا لم يصب بأذى.'],
  ...filler('the last part').map((text) => ['', text] as const),
];

const text = paragraphs.map(([, paragraph]) => paragraph).join('\n\n');
const escaped = (line: string) => line.replaceAll('&', '&amp;');
const html = `<!doctype html><meta charset="utf-8"><title>Bridge</title>${paragraphs
  .map(([id, line]) => `<p id="${id}" dir="auto">${escaped(line)}</p>`)
  .join('')}`;

function passageOf(quote: string, from: number) {
  const start = text.indexOf(quote, from);
  const place = { in: 'text', start, end: start + quote.length } as const;
  return { quote, ...wordsAround({ id: 'bridge', title: 'Bridge', text }, place) };
}

let server: Server;
beforeAll(async () => {
  server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('in Chromium', () => {
  const reader = useReader('chromium');

  /** Is the paragraph in view, on a page that has been scrolled? */
  async function isShown(address: string, id: string): Promise<boolean> {
    const page = await reader.browser.openPage(address);
    await page.waitFor(() => window.scrollY > 0);
    const shown = await page.evaluate((wanted) => {
      const { top = -1, bottom = 0 } = document.getElementById(wanted)?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= window.innerHeight;
    }, id);
    await page.close();
    return shown;
  }

  it.each(['short', 'long', 'chinese', 'arabic'])('an address opens a page at the %s passage', async (id) => {
    const { port } = server.address() as AddressInfo;
    const quote = paragraphs.find(([each]) => each === id)?.[1] ?? '';
    const address = addressOfPassage(`http://127.0.0.1:${port}/${id}`, passageOf(quote, 0));
    expect(await isShown(address, id)).toBe(true);
  });

  it.each(['twice-first', 'twice-second'])('and at the right one of two: %s', async (id) => {
    const { port } = server.address() as AddressInfo;
    const line = paragraphs.find(([each]) => each === id)?.[1] ?? '';
    const passage = passageOf('“All clear,” they said.', text.indexOf(line));
    expect(passage.before).toBeDefined();
    expect(await isShown(addressOfPassage(`http://127.0.0.1:${port}/${id}`, passage), id)).toBe(true);
  });

  it('a citation in the panel leads to its sentence', async () => {
    const page = await reader.browser.openPage(reader.newsroom.page('storm-runa-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'matched');
    await panel.click('[data-part="summary"] button[aria-expanded]');
    await panel.waitFor('blockquote');
    const link = await panel.evaluate(() => {
      const quote = document.querySelector('blockquote');
      return { quote: quote?.textContent ?? '', href: quote?.parentElement?.querySelector('a')?.href ?? '' };
    });
    await page.close();
    const source = await reader.browser.openPage(link.href);
    await source.setViewport(800, 400);
    await source.reload();
    const top = await source.evaluate((quote) => {
      const start = quote.slice(0, 30);
      const holders = [...document.querySelectorAll('p')].filter((p) => p.textContent?.includes(start));
      return holders.map((p) => p.getBoundingClientRect()).map((box) => [box.top, box.bottom]);
    }, link.quote);
    expect(top.some(([from = -1, to = -1]) => to > 0 && from < 400)).toBe(true);
    await source.close();
  });
});
