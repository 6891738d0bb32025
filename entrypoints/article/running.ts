/**
 * What the content script leaves in its isolated world, where the page cannot see it: for its own successor after an
 * update, and for the text reader, which runs in the same world and must read the article that is in view.
 */
export interface Running {
  isConnected(): boolean;
  retire(): void;
  lookAgain(): void;
  root(): Element | undefined;
}

const slot = Symbol.for('sidelight');
const world = globalThis as unknown as { [slot]?: Running };

export const runningScript = (): Running | undefined => world[slot];

export function setRunningScript(script: Running): void {
  world[slot] = script;
}
