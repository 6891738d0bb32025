/** What can be handed to a page and come back: it travels as JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The source text of a call of `fn`, to be evaluated elsewhere: the function may use only its arguments and the globals
 * of that place. tsx names inner functions with a function `__name` that no page has, hence the first statement.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${fn})(${given}); })()`;
}
