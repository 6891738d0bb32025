import type { UndoWindow } from '@/utils/storage/undo-window';
import type { Deps } from './deps';

/** How long what was taken off can be had back, in milliseconds. */
const undoMs = 10 * 60_000;

export function undoWindow(deps: Deps): UndoWindow {
  const now = deps.now();
  return { now: new Date(now).toISOString(), before: new Date(now - undoMs).toISOString() };
}
