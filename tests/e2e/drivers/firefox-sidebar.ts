import { callSource } from './call-source';
import type { Surface } from './contract';
import { clickWith, pressWith, typeWith } from './firefox-input';
import type { At } from './firefox-surface';
import { drawSidebar, runInSidebar, sidebarBox } from './firefox-window';
import { promiseScript } from './marionette';
import { surfaceOf } from './surface';

/** The real sidebar. `atWindow` directs commands to the browser's own window, in whose pixels the mouse moves there. */
export async function firefoxSidebar(atWindow: At, origin: string): Promise<Surface | null> {
  const box = () => atWindow(({ evaluate }) => evaluate(sidebarBox, [origin]));
  if ((await box()) === null) return null;
  const evaluate: Surface['evaluate'] = async <A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ) => {
    const script = promiseScript(callSource(fn as never, args));
    const answer = await atWindow((commands) => commands.evaluate(runInSidebar, [script]));
    const { value, error } = answer as { value?: R; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as R;
  };
  return surfaceOf({
    evaluate,
    clickAt: async (x, y) => {
      const place = await box();
      if (place === null) throw new Error('The sidebar is closed');
      await atWindow((commands) => clickWith(commands, place.x + x, place.y + y));
    },
    press: (key) => atWindow((commands) => pressWith(commands, key)),
    insertText: (text) => atWindow((commands) => typeWith(commands, text)),
    capture: async () =>
      Buffer.from(await atWindow((commands) => commands.evaluate(drawSidebar, [])), 'base64'),
  });
}
