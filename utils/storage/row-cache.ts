/** Rows that were read or written last, by their key; null for what is known not to be there. Never holds more than `most`. */
export class RowCache<K, V> {
  readonly #rows = new Map<K, V | null>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined where nothing is known. */
  get(key: K): V | null | undefined {
    const row = this.#rows.get(key);
    if (row !== undefined) this.set(key, row);
    return row;
  }

  set(key: K, row: V | null): void {
    // What is used again stands last, and what stands first goes first.
    this.#rows.delete(key);
    this.#rows.set(key, row);
    if (this.#rows.size <= this.#most) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }

  clear(): void {
    this.#rows.clear();
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
