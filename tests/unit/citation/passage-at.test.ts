import { expect, it } from 'vitest';
import { passageAt } from '@/utils/engine/citation/passage-at';

it('reads a passage from the part that the place names, on one line', () => {
  const article = { id: 'a', title: 'Ice on the pass', text: 'Snow fell.\nThe road\nis shut.' };
  expect(passageAt(article, { in: 'headline', start: 0, end: 3 })).toBe('Ice');
  expect(passageAt(article, { in: 'text', start: 11, end: 28 })).toBe('The road is shut.');
  expect(passageAt(article, { in: 'description', start: 0, end: 3 })).toBe('');
});
