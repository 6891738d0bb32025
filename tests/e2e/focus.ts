import { expect } from 'vitest';
import type { Surface } from './drivers/driver';
import { until } from './drivers/until';

/** What has focus, as people hear it: a name, and what kind of thing it is. */
export interface Focused {
  readonly name: string;
  readonly tag: string;
  /** What the keys of the panel move between: `section`, `source`, `citation`, `part`. */
  readonly stop: string | null;
}

export function focused(place: Surface): Promise<Focused> {
  return place.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { labels } = element as HTMLInputElement;
    const label = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    return {
      // Names of sites and feeds are wrapped in marks of direction.
      name: label
        .replace(/[\u2066-\u2069]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
      tag: element.localName,
      stop: element.getAttribute('data-stop'),
    };
  });
}

/** Presses a key, waits for what it leads to, and sees that focus is still somewhere. */
export async function press(
  place: Surface,
  key: string,
  leadsTo: (now: Focused) => boolean | Promise<boolean> = () => true,
): Promise<Focused> {
  await place.press(key);
  let now = await focused(place);
  await until(`what ${key} leads to (${JSON.stringify(now).slice(0, 200)})`, async () => {
    now = await focused(place);
    return (await leadsTo(now)) && now.tag !== 'body';
  });
  return now;
}

/** No view has so many stops of Tab. */
const most = 250;

/** Goes on with Tab, or back with Shift+Tab, to the element of that name. */
export async function tabTo(place: Surface, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    const now = await focused(place);
    // What it concerns stands behind a colon, for those who only hear it.
    if (now.name === name || now.name.startsWith(`${name}: `)) return;
    passed.push(now.name.slice(0, 40));
    await place.press(key);
  }
  expect(passed, `${key} leads to "${name}"`).toContain(name);
}
