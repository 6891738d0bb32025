import { expect, it, vi } from 'vitest';
import { once } from '@/utils/model/once';

it('makes nothing until it is asked, and then one value for all who ask', () => {
  const make = vi.fn(() => ({ made: true }));
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);
});

it('remembers that there is nothing', () => {
  const make = vi.fn(() => undefined);
  const value = once(make);
  value();
  value();
  expect(make).toHaveBeenCalledTimes(1);
});
