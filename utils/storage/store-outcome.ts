/**
 * What came of a write. `quota`: the disk is full. `gone`: the feed to be updated was deleted in the meantime. Nothing was
 * changed in either case.
 */
export type StoreOutcome = { readonly ok: true } | { readonly ok: false; readonly code: 'quota' | 'gone' };

/** Runs a write; a full disk becomes an outcome, anything else stays an exception. */
export async function storeOutcome(write: () => Promise<unknown>): Promise<StoreOutcome> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    if (isQuotaError(error)) return { ok: false, code: 'quota' };
    throw error;
  }
}

/** By name, not by class: browsers are moving it from `DOMException` to a class of its own. */
export const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || isQuotaError(error.cause));
