/** Calls back after so many milliseconds; what it returns calls it off. */
export type SetTimer = (callback: () => void, ms: number) => () => void;

const setRealTimer: SetTimer = (callback, ms) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

export interface DeadlineOptions {
  /** In all. */
  readonly totalMs: number;
  /** Since the last sign of life. */
  readonly idleMs: number;
  /** The caller's own. */
  readonly signal?: AbortSignal;
  readonly setTimer?: SetTimer;
}

export interface Deadline {
  /** Aborted when time is up or the caller gave up. */
  readonly signal: AbortSignal;
  /** True once time is up; false when it was the caller who gave up. */
  readonly isOver: () => boolean;
  /** A sign of life. */
  readonly touch: () => void;
  /** Rejects at the deadline even where `work` does not heed the signal. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Stops the clocks. */
  readonly end: () => void;
}

export function startDeadline(options: DeadlineOptions): Deadline {
  const { totalMs, idleMs, signal: outer, setTimer = setRealTimer } = options;
  const controller = new AbortController();
  let over = false;
  const expire = () => {
    over = true;
    controller.abort();
  };
  const giveUp = () => controller.abort();
  if (outer?.aborted) giveUp();
  outer?.addEventListener('abort', giveUp);
  const stopTotal = setTimer(expire, totalMs);
  let stopIdle = setTimer(expire, idleMs);
  return {
    signal: controller.signal,
    isOver: () => over,
    touch: () => {
      stopIdle();
      stopIdle = setTimer(expire, idleMs);
    },
    race: (work) => raceSignal(work, controller.signal),
    end: () => {
      stopTotal();
      stopIdle();
      outer?.removeEventListener('abort', giveUp);
    },
  };
}

function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
