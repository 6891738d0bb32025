import type { Point } from './contract';
import { parseKey, webDriverModifiers } from './keys';
import type { Commands } from './marionette';

/** WebDriver's actions: what the mouse and the keyboard do, in the viewport of the current place. */
const perform = (commands: Commands, source: object) =>
  commands.command<void>('WebDriver:PerformActions', { actions: [source] });

export function clickWith(commands: Commands, x: number, y: number): Promise<void> {
  return perform(commands, {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

export function dragWith(
  commands: Commands,
  from: Point,
  to: Point,
  pointerType: 'mouse' | 'touch',
): Promise<void> {
  const move = ({ x, y }: Point) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 60,
  });
  return perform(commands, {
    type: 'pointer',
    id: pointerType,
    parameters: { pointerType },
    actions: [move(from), { type: 'pointerDown', button: 0 }, move(to), { type: 'pointerUp', button: 0 }],
  });
}

export function pressWith(commands: Commands, description: string): Promise<void> {
  const { webDriver, modifiers } = parseKey(description);
  const keys = [...modifiers.map((name) => webDriverModifiers[name] ?? ''), webDriver];
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return perform(commands, { type: 'key', id: 'keyboard', actions: [...down, ...up] });
}

export function typeWith(commands: Commands, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return perform(commands, { type: 'key', id: 'keyboard', actions });
}
