import { expect, it } from 'vitest';
import { ask, useReader } from './reader';

const reader = useReader('chromium');
const matched = ({ state }: { state: string }) => state === 'matched';

/** Runs in a page, whose script then never ends. */
function hang(): void {
  setTimeout(() => {
    for (;;) {
      // For ever.
    }
  });
}

it('a page that hangs keeps no other from its story, and the reader from no setting', async () => {
  const { browser, newsroom } = reader;
  const options = await browser.openExtensionPage('options.html');
  const hanging = await browser.openPage(newsroom.page('storm-runa-2026-01/courier').url);
  await hanging.waitForTab(matched);
  await hanging.evaluate(hang);
  const other = await browser.openPage(newsroom.page('paris-guarantees-2026-01/northern-wire').url);
  await other.waitForTab(matched);
  await ask(options, 'changeSettings', { tabCorner: 'top-left' });
  await other.waitForTab(({ box }) => box.x === 0);
  // Stories change, and every open article is matched anew.
  await ask(options, 'unsubscribe', { url: newsroom.storyFeedUrl });
  const left = await other.waitForTab(({ state }) => state === 'spotted');
  expect(left.sources).toBeNull();
});
