import type { LibraryRecord } from '@/utils/model/library-record';
import { putLibrary } from '@/utils/storage/library';
import type { Deps } from '../deps';

/** Writes records of the library and tells our pages. Throws where the disk is full: the reader must not believe that it was kept. */
export async function writeRecords(deps: Deps, records: readonly LibraryRecord[]): Promise<void> {
  const outcome = await putLibrary(await deps.database(), records);
  if (!outcome.ok) throw new Error('the disk is full: this could not be kept');
  deps.announce({ what: 'library' });
}

/**
 * The moment of a change, as a record holds it. Later than the record's last one even where the clock was set back, or the
 * change would be taken for the older one.
 */
export function changedAt(deps: Deps, before?: string): string {
  const now = deps.now();
  const last = before === undefined ? Number.NEGATIVE_INFINITY : Date.parse(before);
  return new Date(Math.max(now, last + 1)).toISOString();
}

/** The marks that every new record begins with. */
export function newRecord(deps: Deps): { id: string; created: string; updated: string } {
  const at = new Date(deps.now()).toISOString();
  return { id: deps.randomId(), created: at, updated: at };
}
