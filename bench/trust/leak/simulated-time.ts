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
 * Sets the background's clock, and lets its alarm go off. Resolves when every feed that was due by then has been asked. Its
 * chance is one number in each round, so that it does not matter which answer comes first.
 *
 * @param now milliseconds since 1970
 */
export async function goOn(browser: Browser, own: Page, now: number, chance: number): Promise<void> {
  await browser.inBackground(setClock, now - Date.now(), chance);
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

function setClock(ahead: number, chance: number): void {
  const scope = globalThis as unknown as { realNow?: () => number };
  const realNow = scope.realNow ?? Date.now.bind(Date);
  scope.realNow = realNow;
  Date.now = () => realNow() + ahead;
  Math.random = () => chance;
}
