import { randomOf } from '@/bench/training/random';

/** So many items, drawn without putting back by a seed that one prints. */
export function drawn<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = randomOf(seed);
  const pool = [...items];
  for (let i = pool.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [pool[i], pool[j]] = [pool[j] as T, pool[i] as T];
  }
  return pool.slice(0, count);
}
