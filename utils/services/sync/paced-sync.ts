import type { Deps } from '../deps';
import { syncOnce } from './sync-once';

/**
 * Between two passes, in milliseconds. A pass writes twice at most: twelve times a minute, where browsers allow 120
 * (`MAX_WRITE_OPERATIONS_PER_MINUTE`), and 720 an hour, where they allow 1,800.
 */
export const betweenPassesMs = 10_000;

export interface PacedSync {
  /** Asks for a pass: at once, or when the time since the last one is over. However often it is asked, one pass is one. */
  readonly soon: () => Promise<void>;
}

/**
 * Passes one after the other, with time between them.
 *
 * @param changed what is to be done where settings have changed by a pass; their names
 */
export function paceSync(deps: Deps, changed: (names: readonly string[]) => Promise<unknown>): PacedSync {
  let running: Promise<void> | undefined;
  let isAsked = false;
  let last = Number.NEGATIVE_INFINITY;
  const loop = async () => {
    try {
      while (isAsked) {
        isAsked = false;
        const rest = last + betweenPassesMs - deps.now();
        if (rest > 0) await deps.wait(Math.min(rest, betweenPassesMs));
        const names = await syncOnce(deps);
        // Switched off, nothing was read or written.
        if (names) last = deps.now();
        if (names && names.length > 0) await changed(names);
      }
    } catch (error) {
      deps.report(error);
    } finally {
      running = undefined;
    }
  };
  return {
    soon: () => {
      isAsked = true;
      running ??= loop();
      return running;
    },
  };
}
