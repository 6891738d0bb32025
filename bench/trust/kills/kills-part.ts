import type { BrowserName } from '@/tests/e2e/drivers/driver';
import type { TrustPart } from '../part';
import { killBrowser } from './kill-browser';

/** A browser that is killed while it writes, so many times. A run that was broken off goes on with a fresh profile. */
export const killsPart = (browser: BrowserName, kills: number, seed: number): TrustPart => ({
  name: `kills ${browser}`,
  async *run(isDone) {
    let from = 0;
    while (isDone(`${browser} ${from + 1}`)) from++;
    if (from < kills) yield* killBrowser({ browser, kills, seed, from });
  },
});
