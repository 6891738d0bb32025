import type { Page } from 'playwright-core';
import { randomOf } from '@/bench/training/random';
import { endWorker } from '@/tests/e2e/drivers/chromium-worker';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const pollMs = 20;
/** A batch of entries takes less: some moments lie within one, some between two, some while an answer is read. */
const latestMs = 400;

export interface Ending {
  /** So many feeds have been asked before it. */
  readonly after: number;
  /** Milliseconds from then on. */
  readonly delay: number;
}

/** Moments on the way through so many feeds, in their order; the same for the same seed. */
export function killsAt(
  kills: number,
  feeds: number,
  seed = Number(process.env['SEED'] ?? 20_261_126),
): Ending[] {
  const random = randomOf(seed);
  const endings = Array.from({ length: kills }, () => ({
    after: 1 + Math.floor(random() * (feeds - 1)),
    delay: random() * latestMs,
  }));
  return endings.sort((a, b) => a.after - b.after);
}

/** Ends the extension's background at these moments, and has its alarm wake the next one, until stopped. */
export function endAtTimes(
  page: Page,
  workerUrl: string,
  endings: readonly Ending[],
  asked: () => number,
): { readonly count: Promise<number>; readonly stop: () => void } {
  let isOver = false;
  const run = async () => {
    let count = 0;
    for (const { after, delay } of endings) {
      while (asked() < after && !isOver) await pause(pollMs);
      await pause(delay);
      if (isOver) break;
      await endWorker(await page.context().newCDPSession(page), new URL('/', workerUrl).href);
      await page.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: { readonly alarms: { create(name: string, info: { when: number }): void } };
        };
        chrome.alarms.create('refresh-feeds', { when: Date.now() });
      });
      count += 1;
    }
    return count;
  };
  return {
    count: run(),
    stop: () => {
      isOver = true;
    },
  };
}
