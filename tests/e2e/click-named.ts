import type { Surface } from './drivers/driver';
import { until } from './drivers/until';

/**
 * A real click on the first button, link or label that people see under that name, once there is one. What is drawn anew between
 * the look and the click is looked for again, as people would.
 */
export async function clickNamed(place: Surface, name: string): Promise<void> {
  await until(`"${name}" to click on`, async () => {
    const path = await place.evaluate(pathOfNamed, name);
    if (path === null) return false;
    await place.click(path);
    return true;
  });
}

/** A selector of the element alone, by its place in the document. */
function pathOfNamed(name: string): string | null {
  const nameOf = (element: Element) =>
    // Names of sites and feeds are wrapped in marks of direction.
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/[\u2066-\u2069]/gu, '').trim();
  const found = [...document.querySelectorAll('button, a, label')].find(
    (element) => nameOf(element) === name && element.checkVisibility({ visibilityProperty: true }),
  );
  let path = '';
  for (let at = found; at; at = at.parentElement ?? undefined) {
    const place = [...(at.parentElement?.children ?? [at])].indexOf(at) + 1;
    path = `${at === document.documentElement ? ':root' : ` > :nth-child(${place})`}${path}`;
  }
  return path || null;
}

/** What people read there, without marks of direction. */
export async function readText(place: Surface, selector: string): Promise<string> {
  return ((await place.text(selector)) ?? '').replace(/[\u2066-\u2069]/gu, '');
}
