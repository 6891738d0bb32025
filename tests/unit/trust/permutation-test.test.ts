import { describe, expect, it } from 'vitest';
import { randomOf } from '@/bench/training/random';
import { permutationTest } from '@/bench/trust/leak/permutation-test';

const random = randomOf(7);
const drawn = (count: number, more = 0) => Array.from({ length: count }, () => 40 + more + 20 * random());

describe('the permutation test', () => {
  it('finds no difference where there is none, and one where there is', () => {
    const alike = Array.from({ length: 20 }, () => permutationTest(drawn(60), drawn(60), random, 500));
    // Of twenty, one is as surprising as one in twenty.
    expect(alike.filter((p) => p < 0.05).length).toBeLessThan(5);
    expect(permutationTest(drawn(60), drawn(60, 8), random)).toBeLessThan(0.001);
  });

  it('is exact where all divisions can be counted: two against two, one division in three is as far', () => {
    expect(permutationTest([1, 2], [3, 4], random, 20_000)).toBeCloseTo(1 / 3, 1);
  });
});
