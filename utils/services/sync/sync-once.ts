import { isPresence, readFieldName } from '@/utils/engine/sync/field-names';
import { localChanges } from '@/utils/engine/sync/local-changes';
import { mergeRegisters, withoutOld } from '@/utils/engine/sync/merge-registers';
import { nextStamp } from '@/utils/engine/sync/stamps';
import { chunksOf, mostSyncBytes, registersOf, syncBytes } from '@/utils/engine/sync/sync-chunks';
import type { FieldValue, FieldValues, Registers, SyncRecord } from '@/utils/model/sync';
import { listFeeds } from '@/utils/storage/feeds';
import { getSettings } from '@/utils/storage/settings';
import { getSyncRecord, itemsOf, putSyncRecord, readSynced, writeSynced } from '@/utils/storage/sync';
import type { Deps } from '../deps';
import { applyFields, type FieldChange } from './apply-fields';
import { inTurn } from './in-turn';
import { readFields } from './read-fields';

/** So many feeds at once nobody unsubscribes by hand: their database was lost. */
const mostGoneAtOnce = 5;

/**
 * Brings this browser and the browser's sync storage to the same state, where the reader has switched that on: tells what was changed
 * here, does here what was changed elsewhere. Once more changes nothing. Where the storage is full or fails, nothing is lost: all is
 * known here, and written at the next time that it can be. Resolves with the names of the settings that have changed here; null where it is switched off.
 */
export const syncOnce = (deps: Deps): Promise<readonly string[] | null> => inTurn(() => pass(deps));

async function pass(deps: Deps): Promise<readonly string[] | null> {
  const record = await getSyncRecord();
  if (!record?.on) return null;
  const there = await readSynced().catch((error: unknown) => {
    deps.report(error);
    return null;
  });
  if (!there) {
    await tell(deps, { ...without(record), problem: 'failed' }, record);
    return [];
  }
  const merged = await mergeAll(deps, record, registersOf(Object.values(there)));
  const done = await applyFields(deps, merged.wanted);
  const items = itemsOf(chunksOf(merged.registers));
  const standing: SyncRecord = {
    on: true,
    node: record.node,
    clock: merged.clock,
    registers: [...merged.registers].map(([name, { stamp, value }]) =>
      value === undefined ? [name, stamp] : [name, stamp, value],
    ),
    seen: [...applied(merged.fields, merged.wanted, done)],
    bytes: syncBytes(items),
  };
  // First what is known here: whatever becomes of the writing, nothing of it is lost.
  await putSyncRecord(standing);
  const problem = await write(deps, items, there);
  await tell(deps, problem === undefined ? standing : { ...standing, problem }, record);
  return [...done].flatMap(settingOf);
}

interface Merged {
  readonly registers: Registers;
  /** The latest stamp. */
  readonly clock: string;
  /** What the fields held here before. */
  readonly fields: FieldValues;
  /** What is to be changed here. */
  readonly wanted: readonly FieldChange[];
}

/** All that is known of the fields: here, in sync storage, and what the reader has changed here since. */
async function mergeAll(deps: Deps, record: SyncRecord, there: Registers): Promise<Merged> {
  const now = deps.now();
  const here = new Map(
    record.registers.map(([name, stamp, value]) => [
      name,
      value === undefined ? { stamp } : { stamp, value },
    ]),
  );
  const known = withoutOld(mergeRegisters(here, there), now);
  const fields = readFields(await getSettings(), await listFeeds(await deps.database()));
  const clock = nextStamp(latestOf(known, record.clock), now, record.node);
  const seen = withoutLost(new Map(record.seen), fields);
  const changes = localChanges({ now: fields, seen, known, isFirst: record.joining === true }, clock);
  const registers = mergeRegisters(known, changes);
  const wanted = [...registers].flatMap(([name, { value }]) =>
    value === fields.get(name) ? [] : [{ name, value }],
  );
  return { registers, clock, fields, wanted };
}

const latestOf = (registers: Registers, clock: string | undefined): string | undefined =>
  [...registers.values()].reduce<string | undefined>(
    (latest, { stamp }) => (latest === undefined || stamp > latest ? stamp : latest),
    clock,
  );

/** Where all feeds are gone at once, what is seen forgets them: they come back from the others, instead of going there too. */
function withoutLost(seen: FieldValues, fields: FieldValues): FieldValues {
  const isFeed = ([name]: readonly [string, FieldValue]) => readFieldName(name)?.of === 'feed';
  const before = [...seen].filter((one) => isFeed(one) && isPresence(one[0]));
  if (before.length <= mostGoneAtOnce || [...fields].some(isFeed)) return seen;
  return new Map([...seen].filter((one) => !isFeed(one)));
}

function applied(
  fields: FieldValues,
  wanted: readonly FieldChange[],
  done: ReadonlySet<string>,
): FieldValues {
  const now = new Map(fields);
  for (const { name, value } of wanted) {
    if (!done.has(name)) continue;
    if (value === undefined) now.delete(name);
    else now.set(name, value);
  }
  return now;
}

async function write(
  deps: Deps,
  items: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Promise<SyncRecord['problem']> {
  if (syncBytes(items) > mostSyncBytes) return 'full';
  try {
    await writeSynced(items, before);
    return undefined;
  } catch (error) {
    if (/quota|QUOTA_BYTES|MAX_ITEMS/i.test(String(error)) && !/MAX_WRITE/.test(String(error))) return 'full';
    deps.report(error);
    return 'failed';
  }
}

const without = ({ problem: _, ...record }: SyncRecord): SyncRecord => record;

/** Keeps the record, and tells our pages where what they show of it has changed. */
async function tell(deps: Deps, record: SyncRecord, before: SyncRecord): Promise<void> {
  await putSyncRecord(record);
  if (record.problem !== before.problem || record.bytes !== before.bytes) deps.announce({ what: 'sync' });
}

/** The setting that a field is of. */
function settingOf(name: string): readonly string[] {
  const field = readFieldName(name);
  if (field?.of === 'setting') return [field.name];
  return field?.of === 'list' ? [field.list] : [];
}
