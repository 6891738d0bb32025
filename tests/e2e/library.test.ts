import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryListItem } from '@/utils/model/story-list';
import { clickNamed } from './click-named';
import type { Browser, Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { press, tabTo } from './focus';
import { ask, browserNames, launchReader, pictures } from './reader';

/** What the browser has saved under a name with that ending. */
async function savedBytes(folder: string, ending: string): Promise<readonly number[]> {
  // A file has its name, and no other beside it, once the whole of it is there.
  const whole = await until(`a file that ends in ${ending}`, () => {
    const names = readdirSync(folder);
    const isBeingWritten = names.some((one) => /\.(part|crdownload)$/.test(one));
    return isBeingWritten ? null : names.find((one) => one.endsWith(ending));
  });
  return [...readFileSync(join(folder, whole))];
}

const bibliography = `@article{a, title={{Storm closes the harbour}}, author={Doe, Jane}, journal={Harbour Post}, date={2026-01-06}, url={https://post.example/1}}
@article{b, title={{المرفأ يعيد فتح أبوابه}}, author={حداد, ليلى}, journal={صحيفة}, date={2026-01-07}, language={ar}, url={https://sahifa.example/2}}
@article{c, title={{=1+1 is not a formula}}, journal={Northern Wire}, date={2026-01}, url={https://wire.example/3}}`;

const isSeen = (place: Surface, selector: string) => async () => (await place.count(selector)) > 0;

async function comparesSources(desk: Surface): Promise<void> {
  await tabTo(desk, 'Side by side');
  await press(desk, 'Enter', isSeen(desk, 'input[type=checkbox]'));
  const isSource = () => desk.evaluate(() => document.activeElement?.matches('fieldset input') ?? false);
  for (let i = 0; i < 10 && !(await isSource()); i++) await desk.press('Tab');
  await desk.press('Space');
  await press(desk, 'Tab', isSource);
  await desk.press('Space');
  await tabTo(desk, 'Compare them');
  await press(desk, 'Enter', isSeen(desk, 'td[data-standing]'));
  expect(await desk.count('thead th')).toBe(3);
  expect(await desk.count('td[data-standing]')).toBe(2 * (await desk.count('tbody tr')));
}

async function zoomsTimeline(desk: Surface): Promise<void> {
  await tabTo(desk, 'Timeline', 'Shift+Tab');
  await press(desk, 'Enter', isSeen(desk, 'input[type=range]'));
  const width = () =>
    desk.evaluate(() => document.querySelector('section[tabindex] > div')?.clientWidth ?? 0);
  const before = await width();
  await tabTo(desk, 'Zoom');
  await press(desk, 'ArrowRight', async () => (await width()) > before);
  await desk.press('Tab');
  await press(desk, 'Tab', ({ tag }) => tag === 'section');
  const event = await press(desk, 'Tab', ({ tag }) => tag === 'button');
  await press(desk, 'Enter', isSeen(desk, '[role=status] h3'));
  expect(event.name).toContain(await desk.text('[role=status] p'));
  expect(await desk.count('[role=status] li a')).toBeGreaterThan(0);
}

describe.each(browserNames)('the library in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const downloads = mkdtempSync(join(tmpdir(), 'sidelight-saved-'));
  beforeAll(async () => {
    browser = await launchReader(name, { downloads });
    page = await browser.openExtensionPage('library.html');
    await page.waitFor('nav h2');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('takes a collection and imports into it, and exports what it has', async () => {
    await clickNamed(page, 'New collection');
    await page.waitFor('aside form input');
    await page.fill('aside form input', 'Storms');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('main h2')?.textContent === 'Storms');
    await clickNamed(page, 'Import');
    await page.waitFor('textarea');
    await page.fill('textarea', bibliography);
    await clickNamed(page, 'Import what is pasted');
    await page.waitFor(() => document.querySelectorAll('tbody a').length === 3);
    await page.click('main details:has(button) summary');
    await clickNamed(page, 'CSV');
    const csv = new TextDecoder().decode(new Uint8Array(await savedBytes(downloads, '.csv')));
    expect(csv).toContain("'=1+1 is not a formula");
    expect(csv).toContain('"Doe, Jane"');
  });

  it('finds what was just imported, misspelt too, and shows where', async () => {
    await page.fill('search input[type=search]', 'harbuor author:doe');
    await page.waitFor(() => document.querySelector('main mark')?.textContent === 'harbour');
    expect(await page.text('main [role=status] span')).toBe('1 found');
    await page.press('Escape');
    await page.waitFor('tbody a');
  });

  it('backs up everything and restores it in a browser that has nothing, with a preview', async () => {
    await clickNamed(page, 'Save a backup');
    const packed = await savedBytes(downloads, '.gz');
    expect(packed.slice(0, 2)).toEqual([0x1f, 0x8b]);
    const other = await launchReader(name);
    try {
      const empty = await other.openExtensionPage('library.html');
      await empty.waitFor('nav h2');
      const give = (bytes: readonly number[]) => {
        const input = document.querySelector<HTMLInputElement>('aside input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], 'backup.jsonl.gz'));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      await empty.evaluate(give, packed.slice(0, packed.length - 40));
      await empty.waitFor(() => document.body.textContent?.includes('is cut off'));
      expect(await ask(empty, 'listCollections', null)).toEqual([]);
      await empty.evaluate(give, packed);
      await empty.waitFor(() => document.body.textContent?.includes('New here:'));
      await clickNamed(empty, 'Restore');
      await empty.waitFor(() => document.body.textContent?.includes('Everything is restored.'));
      expect(await ask(empty, 'listCollections', null)).toMatchObject([
        { collection: { name: 'Storms' }, items: 3 },
      ]);
    } finally {
      await other.close();
    }
  });

  it('takes the story of a page from the panel', async () => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.waitFor('nav button');
    await clickNamed(panel, 'Headlines');
    await panel.waitFor('main [data-stop="section"], main button');
    const example = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLButtonElement>('main button')].map((one) => one.textContent ?? ''),
    );
    await clickNamed(panel, example.find((text) => text.length > 30) ?? example[0] ?? '');
    await clickNamed(panel, 'Add to library');
    await panel.waitFor(() => document.querySelector('select')?.selectedOptions[0]?.text === 'Storms');
    await clickNamed(panel, 'Add');
    await page.waitFor(() => document.querySelector('nav li')?.textContent === 'Storms4');
    await panel.close();
  });

  it('is searched from anywhere by /, and says with ? how', async () => {
    await page.bringToFront();
    await page.click('h1');
    await press(page, '?', async () => (await page.count('search details[open]')) === 1);
    await press(page, '/', ({ tag }) => tag === 'input');
    for (const letter of 'harbour') await page.press(letter);
    await page.waitFor('main mark');
    await page.press('Escape');
    await page.waitFor('tbody a');
  });

  it('removes a collection, and puts it back', async () => {
    await page.click('main h2 ~ button:last-of-type');
    await page.waitFor(() => document.querySelector('nav li') === null);
    await clickNamed(page, 'Undo');
    await page.waitFor(() => document.querySelector('nav li')?.textContent === 'Storms4');
  });

  it('shows a story at large by keyboard: its past at hand, sources side by side, a timeline that is zoomed', async () => {
    const [item] = (await ask(page, 'listHeadlines', null)) as StoryListItem[];
    const key = item?.key;
    await ask(page, 'setPinned', { key, pinned: true });
    const desk = await browser.openExtensionPage(
      `library.html#story=${encodeURIComponent(JSON.stringify([key?.feed, key?.id]))}`,
    );
    await desk.bringToFront();
    await desk.waitFor('[data-part="history"] option:nth-child(2)');
    await comparesSources(desk);
    await zoomsTimeline(desk);
    await ask(page, 'setPinned', { key, pinned: false });
    await desk.close();
  });

  it('looks right, wide and narrow', async () => {
    mkdirSync(pictures, { recursive: true });
    await page.click('nav li button');
    await page.waitFor('tbody a');
    await page.setViewport(1200, 800);
    await page.screenshot(`${pictures}/library-${name}-wide.png`);
    await page.setViewport(name === 'chromium' ? 320 : 480, 800);
    await page.screenshot(`${pictures}/library-${name}-narrow.png`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflow).toBe(false);
  });
});
