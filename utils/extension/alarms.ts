import { browser } from './browser';

/** Wakes the worker every `minutes`. An alarm that already stands is kept, so that a restart does not put it off. */
export async function ensureAlarm(name: string, minutes: number): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (standing?.periodInMinutes === minutes) return;
  browser.alarms.create(name, { delayInMinutes: Math.min(1, minutes), periodInMinutes: minutes });
}
