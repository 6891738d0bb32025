import type { IDBPTransaction, StoreNames } from 'idb';
import { type Correction, parseCorrection } from '@/utils/model/correction';
import { readRows, warnOfBroken } from './read-rows';
import type { CorrectionRowOnDisk, Schema } from './schema';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** So many entries speak for a story: a correction must stay small, and one of them is as good as another. */
const mostPerSide = 20;

/** What the reader's word means for one entry: entries that it is not to be with, and such that it is. */
export interface Corrected {
  readonly strangers: readonly string[];
  readonly kin: readonly string[];
}

const idOf = ({ kind, left, right }: Correction): string => `${kind}\n${left[0]}\n${right[0]}`;

export async function putCorrection(transaction: Writing, correction: Correction): Promise<void> {
  const left = correction.left.slice(0, mostPerSide);
  const right = correction.right.slice(0, mostPerSide);
  if (left.length === 0 || right.length === 0) return;
  const row: CorrectionRowOnDisk = {
    ...correction,
    id: idOf(correction),
    left,
    right,
    entries: [...new Set([...left, ...right])],
  };
  await transaction.objectStore('corrections').put(row);
}

export async function readCorrected(transaction: Reading, entry: string): Promise<Corrected> {
  const rows = await rowsOf(transaction, entry);
  const others = (kind: Correction['kind']) =>
    rows.flatMap((row) => {
      if (row.kind !== kind) return [];
      return row.left.includes(entry) ? row.right : row.left;
    });
  return { strangers: others('apart'), kin: others('together') };
}

/** Takes back what was said of one entry and any of the others. */
export async function deleteCorrections(
  transaction: Writing,
  kind: Correction['kind'],
  entry: string,
  others: readonly string[],
): Promise<void> {
  const meant = new Set(others);
  for (const row of await rowsOf(transaction, entry)) {
    const isOfEntry = row.left.length === 1 && row.left[0] === entry;
    if (row.kind === kind && isOfEntry && row.right.some((other) => meant.has(other)))
      await transaction.objectStore('corrections').delete(idOf(row));
  }
}

const rowsOf = async (transaction: Reading, entry: string) =>
  readRows(
    'corrections',
    await transaction.objectStore('corrections').index('by-entry').getAll(entry),
    parseCorrection,
    warnOfBroken,
  );
