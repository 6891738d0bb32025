import type { Surface } from './contract';
import { clickWith, pressWith, typeWith } from './firefox-input';
import type { Commands } from './marionette';
import { surfaceOf } from './surface';

/** Directs the commands to a place and runs the action there; nobody else's command comes between. */
export type At = <T>(action: (commands: Commands) => Promise<T>) => Promise<T>;

/** A place that WebDriver can be directed to: a page, or a frame inside one. */
export function firefoxSurface(at: At): Surface {
  return surfaceOf({
    evaluate: (fn, ...args) => at(({ evaluate }) => evaluate(fn, args)),
    clickAt: (x, y) => at((commands) => clickWith(commands, x, y)),
    press: (key) => at((commands) => pressWith(commands, key)),
    insertText: (text) => at((commands) => typeWith(commands, text)),
    capture: () => at(capture),
  });
}

async function capture({ command }: Commands): Promise<Buffer> {
  return Buffer.from(await command<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
}
