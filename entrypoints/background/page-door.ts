import type { Sender } from '@/utils/extension/listen';
import type { Parsed } from '@/utils/model/parsed';

/** A door that only our own pages may knock at. */
export function door<D, R>(
  parse: (data: unknown) => Parsed<D>,
  answer: (data: D, sender: Sender) => R | Promise<R>,
) {
  return { from: 'page' as const, parse, answer };
}
