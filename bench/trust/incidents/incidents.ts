import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { ask, launchReader } from '@/tests/e2e/reader';
import { type Fault, fault } from '../part';
import { faultsIn, openScene, type Scene, saveAnotherNote, told, untilAnswered } from './scene';

/** Something that happens to a real browser. Resolves with what is wrong afterwards. */
type Incident = (scene: Scene) => Promise<readonly Fault[]>;

/** So many pages open at the same moment, each with its story in the end. */
const manyTabs =
  (count: number): Incident =>
  async ({ browser, newsroom, page }) => {
    const articles = newsroom.pages.filter(({ name }) => /^(paris|storm)-/u.test(name));
    const opened: Page[] = [];
    for (let i = 0; i < count; i++) opened.push(await browser.openPage('about:blank'));
    await Promise.all(
      opened.map((one, i) => one.evaluate(leaveFor, articles[i % articles.length]?.url ?? '')),
    );
    const faults: Fault[] = [];
    for (const one of opened) {
      await one.bringToFront();
      const matched = one.waitForTab(({ state }) => state === 'matched', 120_000);
      await matched.catch(async () => void faults.push(fault('wrong', `no story for ${await one.url()}`)));
      await one.close();
    }
    await page.bringToFront();
    return [...faults, ...(await faultsIn(page))];
  };

/** Runs in the page. Nobody waits here until it has come: of a hundred at once the last one takes its time. */
function leaveFor(url: string): void {
  window.location.href = url;
}

/** The extension is loaded anew while a feed's answer is on its way. */
const updateInMidRefresh: Incident = async (scene) => {
  const { browser, feed, page } = scene;
  feed.hold();
  const asked = ask(page, 'refreshFeed', { url: feed.url }).catch(() => undefined);
  await until('the question', () => feed.waiting() > 0);
  await browser.reloadExtension();
  feed.answer();
  await asked;
  // Pages of the old version are of no use any more.
  scene.page = await browser.openExtensionPage('options.html');
  await untilAnswered(scene.page);
  await ask(scene.page, 'refreshFeed', { url: feed.url });
  return faultsIn(scene.page);
};

/** Not a byte more may be stored. */
const fullDisk: Incident = async ({ browser, feed, page }) => {
  await browser.limitStorage(1);
  // Chromium has allotted some room to the open connection already, which lasts for seconds.
  await browser.killBackground();
  const refusal = () => saveAnotherNote(page, 'https://paper.example/too-much').then(() => null, String);
  const failure = await until('a note to be refused', refusal, 60_000);
  await ask(page, 'refreshFeed', { url: feed.url });
  const meanwhile = await faultsIn(page);
  await browser.limitStorage(null);
  await saveAnotherNote(page, 'https://paper.example/fits-again');
  await ask(page, 'refreshFeed', { url: feed.url });
  return [
    ...(/disk is full/u.test(failure) ? [] : [fault('wrong', `a note on a full disk: ${failure}`)]),
    ...meanwhile,
    ...(await faultsIn(page)),
  ];
};

/** Another window brings the database to a newer version, as a newer Sidelight would, and nobody stands in its way. */
const newerVersion: Incident = async ({ browser, page }) => {
  const upgraded = await page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name === 'sidelight')?.version ?? 0;
    return new Promise<string>((resolve) => {
      const request = indexedDB.open('sidelight', known + 1);
      request.onblocked = () => resolve('blocked');
      request.onerror = () => resolve(`${request.error}`);
      request.onsuccess = () => {
        request.result.close();
        resolve('done');
      };
    });
  });
  const panel = await browser.openExtensionPage('sidepanel.html#headlines');
  const words = await told(panel, /Your data is of a newer Sidelight.*Nothing is lost/u);
  const faults = await faultsIn(page);
  await panel.close();
  return [...(upgraded === 'done' ? [] : [fault('wrong', `the upgrade: ${upgraded}`)]), ...words, ...faults];
};

/** In the order in which they happen to one browser; the last leaves it of no use. */
export const incidents = (tabs: number): Readonly<Record<string, Incident>> => ({
  [`${tabs} tabs at once`]: manyTabs(tabs),
  'an update in mid-refresh': updateInMidRefresh,
  'a full disk': fullDisk,
  'a second window, and then a downgrade': newerVersion,
});

/** The browser has no place for databases; and then it has again. */
export async function refusedDatabase(): Promise<readonly Fault[]> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-refused-'));
  const folder = join(profile, 'Default/IndexedDB');
  try {
    const before = await openScene(profile);
    await before.close();
    renameSync(folder, `${folder}-kept`);
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(folder, 'a file where there should be a folder');
    const words = await withPage(profile, 'sidepanel.html#headlines', (page) =>
      told(page, /The browser gives Sidelight no place to store.*Nothing that was stored is lost/u),
    );
    rmSync(folder);
    renameSync(`${folder}-kept`, folder);
    const faults = await withPage(profile, 'options.html', async (page) => {
      await untilAnswered(page);
      return faultsIn(page);
    });
    return [...words, ...faults];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function withPage(
  profile: string,
  path: string,
  look: (page: Scene['page']) => Promise<readonly Fault[]>,
): Promise<readonly Fault[]> {
  const browser = await launchReader('chromium', { profile });
  const faults = await look(await browser.openExtensionPage(path));
  await browser.close();
  return faults;
}
