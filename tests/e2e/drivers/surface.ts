import { writeFile } from 'node:fs/promises';
import type { Box, Surface } from './contract';
import { until } from './until';

/** What a browser must provide for a place with a document; everything else follows from it. */
export interface SurfaceCore {
  evaluate: Surface['evaluate'];
  /** A real click; in pixels of that place's own viewport. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  insertText(text: string): Promise<void>;
  /** PNG. */
  capture(): Promise<Buffer>;
}

export function surfaceOf(core: SurfaceCore): Surface {
  const click = async (selector: string) => {
    const middle = await core.evaluate(scrollToMiddle, selector);
    if (middle === null) throw new Error(`Nothing visible to click on: ${selector}`);
    await core.clickAt(middle.x, middle.y);
  };
  return {
    evaluate: core.evaluate,
    attribute: (name) =>
      core.evaluate((wanted) => document.querySelector('[data-status]')?.getAttribute(wanted) ?? null, name),
    text: (selector) => core.evaluate(readText, selector),
    count: (selector) => core.evaluate((wanted) => document.querySelectorAll(wanted).length, selector),
    click,
    press: core.press,
    fill: async (selector, text) => {
      await click(selector);
      await core.evaluate(selectAll);
      await core.insertText(text);
    },
    waitFor: (what, milliseconds) => waitFor(core, what, milliseconds),
    screenshot: async (file) => writeFile(file, await core.capture()),
  };
}

/** What stands in a field is replaced: a test that is tried again finds there what it has typed before. */
function selectAll(): void {
  const { activeElement: field } = document;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

async function waitFor(
  core: SurfaceCore,
  what: string | (() => unknown),
  milliseconds?: number,
): Promise<void> {
  const ask =
    typeof what === 'string'
      ? () => core.evaluate((selector) => document.querySelector(selector) !== null, what)
      : async () => Boolean(await core.evaluate(what));
  await until(`${what}`, ask, milliseconds);
}

function readText(selector: string): string | null {
  const text = document.querySelector(selector)?.textContent;
  return text === undefined || text === null ? null : text.replace(/\s+/gu, ' ').trim();
}

function scrollToMiddle(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
