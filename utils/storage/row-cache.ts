/**
 * Rows that were read or written lately, by their key; null for what is known not to be there. Never holds more than `most`. In two
 * generations: when the younger one has half of them it becomes the older one, and what nobody used since then goes. To keep
 * exact order would cost more than what is then kept for longer.
 */
export class RowCache<K, V> {
  #young = new Map<K, V | null>();
  #old = new Map<K, V | null>();
  readonly #half: number;

  constructor(most: number) {
    this.#half = most / 2;
  }

  /** Undefined where nothing is known. */
  get(key: K): V | null | undefined {
    const row = this.#young.get(key);
    if (row !== undefined) return row;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, row: V | null): void {
    this.#young.set(key, row);
    if (this.#young.size < this.#half) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }

  /** In the order of the keys; asks `read` for those that are not known, and keeps what it says. */
  async through(
    keys: readonly K[],
    read: (missing: readonly K[]) => Promise<readonly (V | undefined)[]>,
  ): Promise<(V | undefined)[]> {
    const known = new Map(keys.map((key) => [key, this.get(key)]));
    const missing = [...known].flatMap(([key, row]) => (row === undefined ? [key] : []));
    if (missing.length > 0) {
      const rows = await read(missing);
      for (const [i, key] of missing.entries()) {
        const row = rows[i] ?? null;
        known.set(key, row);
        this.set(key, row);
      }
    }
    return keys.map((key) => known.get(key) ?? undefined);
  }
}
