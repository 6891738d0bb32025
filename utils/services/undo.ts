import type { Deps } from './deps';

/** How long what was taken off can be had back, in milliseconds. */
const undoMs = 10 * 60_000;

/** What was taken off before this moment (RFC 3339 in UTC) is gone for good. */
export const lastUndoable = (deps: Deps): string => new Date(deps.now() - undoMs).toISOString();
