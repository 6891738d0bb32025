import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import { carrierOf, type IdentifiedEntry, type StoredEntry } from '@/utils/model/stored-entry';
import { parseEntryRow } from './entry-row';
import { answers } from './get-many';
import { type ReportBroken, readRows } from './read-rows';
import type { EntryRowOnDisk, Schema } from './schema';

/** A sign that so many entries share tells none of them apart. */
export const mostCandidates = 20;

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;

/** What entries are known by, in the order in which it is asked. */
type Sign = 'by-carrier' | 'by-address' | 'by-fingerprint';

/** The stored entries that share an id, an address or a fingerprint with those of a batch, as they are while it is stored. */
export class EntryCandidates {
  /** By sign and its value: keys of entries. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #entries = new Map<string, StoredEntry>();

  /** Asks for all of a batch at once. */
  static async read(
    transaction: Reading,
    batch: readonly IdentifiedEntry[],
    report: ReportBroken,
  ): Promise<EntryCandidates> {
    const store = transaction.objectStore('entries');
    const asked = [...new Map(batch.flatMap(signsOf).map((sign) => [nameOf(sign), sign])).values()];
    const requests = asked.map(
      ([sign, value]): IDBRequest<EntryRowOnDisk[]> =>
        unwrap(store.index(sign)).getAll(value, mostCandidates),
    );
    const found = await answers(requests);
    const rows = new Map(found.flat().map((row) => [row.key, row]));
    const candidates = new EntryCandidates();
    for (const entry of readRows('entries', [...rows.values()], parseEntryRow, report)) candidates.put(entry);
    return candidates;
  }

  /** One that is to be stored takes part from now on. */
  put(entry: StoredEntry): void {
    this.#entries.set(entry.key, entry);
    for (const sign of signsOfStored(entry)) {
      const name = nameOf(sign);
      this.#keys.set(name, (this.#keys.get(name) ?? new Set()).add(entry.key));
    }
  }

  /** As the indexes of the store would tell them: by each sign the first of its entries in the order of their keys. */
  of(incoming: IdentifiedEntry): readonly StoredEntry[] {
    const found = signsOf(incoming).flatMap((sign) => this.#having(sign));
    return [...new Map(found.map((entry) => [entry.key, entry])).values()];
  }

  #having(sign: readonly [Sign, string]): readonly StoredEntry[] {
    const name = nameOf(sign);
    const keys = [...(this.#keys.get(name) ?? [])].sort();
    // One that had the sign when it was read may have lost it since.
    return keys
      .flatMap((key) => this.#entries.get(key) ?? [])
      .filter((entry) => signsOfStored(entry).some((other) => nameOf(other) === name))
      .slice(0, mostCandidates);
  }
}

const nameOf = ([sign, value]: readonly [Sign, string]): string => `${sign} ${value}`;

const signsOf = ({ entry, address, fingerprint }: IdentifiedEntry): readonly (readonly [Sign, string])[] =>
  signs([carrierOf(entry)], address, fingerprint);

const signsOfStored = ({ carriers, address, fingerprint }: StoredEntry) =>
  signs(carriers, address, fingerprint);

const signs = (
  carriers: readonly string[],
  address: string | undefined,
  fingerprint: string | undefined,
): readonly (readonly [Sign, string])[] => [
  ...carriers.map((carrier) => ['by-carrier', carrier] as const),
  ...(address === undefined ? [] : [['by-address', address] as const]),
  ...(fingerprint === undefined ? [] : [['by-fingerprint', fingerprint] as const]),
];
