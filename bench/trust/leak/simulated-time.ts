import { randomOf } from '@/bench/training/random';
import type { Browser, Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { ask } from '@/tests/e2e/reader';

const minute = 60_000;

/** Between two articles, in milliseconds: by chance, but the same in every run with that seed. */
export function stepsOf(count: number, seed: number): readonly number[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => (5 + 35 * random()) * minute);
}

/**
 * Stops the background's clock at a moment: how long a step takes on this machine must not matter. Its chance is one number, so that
 * it does not matter either which answer comes first.
 *
 * @param now milliseconds since 1970
 * @param chance 0 to 1
 */
export const setTime = (browser: Browser, now: number, chance: number): Promise<void> =>
  browser.inBackground(stopClock, now, chance);

/** Goes on to a moment, and lets the background's alarm go off. Resolves when every feed that was due by then has been asked. */
export async function goOn(browser: Browser, own: Page, now: number, chance: number): Promise<void> {
  await setTime(browser, now, chance);
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly alarms: { create(name: string, when: { when: number }): Promise<void> } };
    };
    return chrome.alarms.create('refresh-feeds', { when: Date.now() });
  });
  await until('all feeds to be asked', async () => {
    const feeds = (await ask(own, 'listFeeds', null)) as readonly { due: string }[];
    return feeds.every(({ due }) => Date.parse(due) > now);
  });
}

function stopClock(now: number, chance: number): void {
  Date.now = () => now;
  Math.random = () => chance;
}
