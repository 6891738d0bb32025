import type { StoreNames } from 'idb';
import { type Parsed, parserOf } from '@/utils/model/parsed';
import { dateTime } from '@/utils/model/primitives';
import { parseStory, type Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { followingOf, pinsOn } from './follow-merges';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import { deleteRevisions, putRevision, revisionStores } from './revisions';
import type { PinRowOnDisk, RowKey, Schema } from './schema';
import { isQuotaError, type StoreOutcome, storeOutcome } from './store-outcome';
import { rowKey } from './story-key';
import { removedSince, type UndoWindow } from './undo-window';

/** A story that the reader keeps, whatever becomes of its feed. */
export interface Pin {
  readonly feed: string;
  readonly id: string;
  /** When it was pinned. */
  readonly pinned: string;
  /** The story as it was last told. */
  readonly story: Story;
  /** News of it are to be told. */
  readonly notify?: true;
  /** When news of it were last told. */
  readonly told?: string;
}

type Names = StoreNames<Schema>[];
const readFrom: Names = ['pins', 'merges'];

const parseMoment = parserOf(dateTime);

/** A pin whose date cannot be read is still a pin. */
export function parsePin({ feed, id, pinned, story, notify, told }: PinRowOnDisk): Parsed<Pin> {
  const parsed = parseStory(story);
  if (!parsed.ok) return parsed;
  const moment = parseMoment(pinned);
  const last = parseMoment(told);
  const value: Pin = {
    feed,
    id,
    pinned: moment.ok ? moment.value : parsed.value.updated,
    story: parsed.value,
    ...(notify === true ? { notify } : {}),
    ...(last.ok ? { told: last.value } : {}),
  };
  return { ok: true, value };
}

/** The pin on a story: its own, or that of a story that was merged into it. */
export async function getPin(
  db: Database,
  key: StoryKey,
  report: ReportBroken = warnOfBroken,
): Promise<Pin | undefined> {
  const transaction = db.transaction(readFrom);
  const [first] = await pinsOn(transaction, key);
  const row = first && (await transaction.objectStore('pins').get(first));
  return row && readRow('pins', parsePin(row), report);
}

export async function isPinned(db: Database, key: StoryKey): Promise<boolean> {
  return (await pinsOn(db.transaction(readFrom), key)).length > 0;
}

/** Pins, the latest first. */
export async function listPins(db: Database, report: ReportBroken = warnOfBroken): Promise<Pin[]> {
  const pins = readRows('pins', await db.getAll('pins'), parsePin, report);
  return pins.sort((a, b) => (a.pinned < b.pinned ? 1 : -1));
}

/** Which stories are pinned. Reads no story. */
export async function listPinnedKeys(db: Database): Promise<StoryKey[]> {
  return (await db.getAllKeys('pins')).map(([feed, id]) => ({ feed, id }));
}

/** So many pins are looked at at a time: each holds a whole story, and there may be thousands. */
const pinsAtOnce = 100;

/** Pins whose news are to be told, in the order of their keys. */
export async function listNotifying(db: Database, report: ReportBroken = warnOfBroken): Promise<Pin[]> {
  const found: Pin[] = [];
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: PinRowOnDisk[] = await db.getAll('pins', after, pinsAtOnce);
    const wanted = rows.filter(({ notify }) => notify === true);
    found.push(...readRows('pins', wanted, parsePin, report));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pinsAtOnce) return found;
    after = IDBKeyRange.lowerBound(rowKey(last), true);
  }
}

/** What was unpinned can be pinned again with its past for a while; it stands in `meta` under this name. */
const unpinned = 'unpinned\n';
const unpinnedKey = ([feed, id]: RowKey) => `${unpinned}${feed}\n${id}`;
const allUnpinned = () => IDBKeyRange.bound(unpinned, `${unpinned}\uffff`);

interface Unpinned {
  readonly at: string;
  readonly row: PinRowOnDisk;
}

/**
 * Pins a story, with its first revision. What was just unpinned with it is as it was before: its own pin, or those of stories that
 * were merged into it.
 */
export function putPin(db: Database, pin: Pin): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, [...revisionStores, 'meta'] as Names, async (transaction) => {
      const { pinned: at, story } = pin;
      const before = await takeUnpinned(transaction, pin);
      for (const row of before.length > 0 ? before : [pin]) {
        const { feed, id } = row;
        await transaction.objectStore('pins').put({ ...row, story });
        const isNews = row === pin || JSON.stringify(row.story) !== JSON.stringify(story);
        if (isNews) await putRevision(transaction, { feed, id, at, story, visits: [] });
      }
    }),
  );
}

/** The pins that were taken off this story a while ago at most. They are remembered no longer. */
async function takeUnpinned(transaction: WriteTransaction<Names>, key: StoryKey): Promise<PinRowOnDisk[]> {
  const meta = transaction.objectStore('meta');
  const follow = followingOf(await transaction.objectStore('merges').getAllKeys());
  const rows: PinRowOnDisk[] = [];
  for (const { key: name, value } of await meta.getAll(allUnpinned())) {
    const { row } = value as Unpinned;
    const told = follow(row);
    if (told.feed !== key.feed || told.id !== key.id) continue;
    rows.push(row);
    await meta.delete(name);
  }
  return rows;
}

/**
 * Takes off the pin, and those of stories that were merged into this one. `at`: now, RFC 3339 in UTC. Where the disk is too full to
 * remember it for a while, it goes for good, with its past: a reader must be able to make room.
 */
export async function deletePin(db: Database, key: StoryKey, at: string): Promise<void> {
  try {
    await deletePins(db, key, async (transaction, pin) => {
      const row = await transaction.objectStore('pins').get(pin);
      const value: Unpinned | undefined = row && { at, row };
      await transaction.objectStore('meta').put({ key: unpinnedKey(pin), value });
    });
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await deletePins(db, key, deleteRevisions);
  }
}

const deletePins = (
  db: Database,
  key: StoryKey,
  first: (transaction: WriteTransaction<Names>, pin: RowKey) => Promise<void>,
): Promise<void> =>
  inTransaction(db, [...revisionStores, 'meta'] as Names, async (transaction) => {
    for (const pin of await pinsOn(transaction, key)) {
      await first(transaction, pin);
      await transaction.objectStore('pins').delete(pin);
    }
  });

/** Deletes for good what was unpinned too long ago to be had back, with its revisions. */
export async function forgetUnpinned(db: Database, window: UndoWindow): Promise<void> {
  await inTransaction(db, ['pins', 'revisions', 'meta'] as Names, async (transaction) => {
    const meta = transaction.objectStore('meta');
    for (const { key, value } of await meta.getAll(allUnpinned())) {
      const { at, row } = value as Unpinned;
      const since = removedSince(at, window);
      if (since > window.before) {
        if (since !== at) await meta.put({ key, value: { at: since, row } });
        continue;
      }
      await meta.delete(key);
      const isBack = (await transaction.objectStore('pins').getKey(rowKey(row))) !== undefined;
      if (!isBack) await deleteRevisions(transaction, rowKey(row));
    }
  });
}

/** Changes what is said of a pin itself; false where there is none. */
export function changePin(
  db: Database,
  key: StoryKey,
  change: { readonly notify?: boolean; readonly told?: string },
): Promise<boolean> {
  return inTransaction(db, readFrom, async (transaction) => {
    const pins = transaction.objectStore('pins');
    const keys = await pinsOn(transaction, key);
    for (const pin of keys) {
      const row = await pins.get(pin);
      if (row) await pins.put({ ...row, ...change });
    }
    return keys.length > 0;
  });
}
