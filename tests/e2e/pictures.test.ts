import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGallery, openGallery } from '../gallery/open-gallery';
import { comparePictures, read, save, shrink } from './compare-pictures';
import type { Browser, Page } from './drivers/driver';
import { browserNames, launchReader } from './reader';

/** Views that between them hold every component. None has a script that the test fonts lack. */
const views = [
  'story-compared',
  'story-corrected',
  'pinned',
  'feeds-failing',
  'state-no-story',
  'options',
  'library',
] as const;

const baselines = join(import.meta.dirname, 'pictures');
const failures = '.artifacts/pictures';
/** Milliseconds; two browsers and their fonts on a busy machine. */
const patience = 40_000;
const renew = process.env['UPDATE_PICTURES'] === '1';

let gallery: OpenGallery;
let folder: string;

beforeAll(async () => {
  gallery = await openGallery();
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});

afterAll(async () => {
  await gallery?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(browserNames)('views in %s look as they did', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchReader(name);
    page = await browser.openPage(gallery.base);
    await page.setViewport(800, 900);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(views)('%s, light beside dark and right to left', async (view) => {
    const now = await draw(page, view);
    const baseline = join(baselines, `${view}-${name}.png`);
    if (renew || !existsSync(baseline)) await save(baseline, now);
    const { differing, isSame } = await comparePictures(
      now,
      await read(baseline),
      `${failures}/${view}-${name}.png`,
    );
    expect(isSame, `${(differing * 100).toFixed(2)} % differs, see ${failures}`).toBe(true);
  });
});

async function draw(page: Page, view: string): Promise<PNG> {
  await open(page, view);
  return capture(page);
}

async function open(page: Page, view: string): Promise<void> {
  await page.goto(`${gallery.base}?pair=${view}`);
  await page.waitFor(areDrawn, patience);
}

/** Both frames have their fonts, and have been painted with them. */
const areDrawn = async () => {
  const frames = [...document.querySelectorAll('iframe')];
  const isDrawn = (frame: HTMLIFrameElement) => frame.contentDocument?.documentElement.dataset['drawn'];
  if (frames.length !== 2 || !frames.every(isDrawn)) return false;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return true;
};

async function capture(page: Page): Promise<PNG> {
  const file = join(folder, 'now.png');
  await page.screenshot(file);
  return shrink(await read(file));
}
