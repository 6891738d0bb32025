/** So many hosts are asked at a time: a reader with a thousand feeds still has a line to read on. */
const atOnce = 4;

/** Between two questions to one host, in milliseconds. */
const hostPauseMs = 1_000;

export interface Visit<T> {
  readonly hostOf: (item: T) => string;
  readonly visit: (item: T) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

/** Visits all items, a few at once but never two of one host, with a pause between them. `visit` must not reject. */
export async function visitPolitely<T>(
  items: readonly T[],
  { hostOf, visit, wait }: Visit<T>,
): Promise<void> {
  const waiting = [...items];
  const busy = new Set<string>();
  const lane = async () => {
    for (;;) {
      const place = waiting.findIndex((item) => !busy.has(hostOf(item)));
      // The lane that is at a host goes on with what is left of it.
      const [item] = place < 0 ? [] : waiting.splice(place, 1);
      if (item === undefined) return;
      const host = hostOf(item);
      busy.add(host);
      await visit(item);
      if (waiting.some((other) => hostOf(other) === host)) await wait(hostPauseMs);
      busy.delete(host);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
