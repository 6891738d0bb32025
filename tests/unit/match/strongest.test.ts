import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strongest } from '@/utils/engine/match/strongest';

it('is what sorting all of them would give', () => {
  const weights = fc.uniqueArray(fc.tuple(fc.nat(500), fc.nat(9)), { selector: ([id]) => id });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 40 }), (pairs, most) => {
      const sorted = pairs.toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, most);
      expect(strongest(new Map(pairs), most)).toEqual(sorted.map(([id]) => id));
    }),
  );
});
