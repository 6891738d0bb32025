import { mostSyncBytes } from '@/utils/engine/sync/sync-chunks';
import type { SyncState } from '@/utils/model/sync';
import { getSyncRecord, putSyncRecord, readSynced, writeSynced } from '@/utils/storage/sync';
import type { Deps } from '../deps';
import { inTurn } from './in-turn';

/** How the synchronisation stands. */
export async function getSyncState(): Promise<SyncState> {
  const record = await getSyncRecord();
  const there = await readSynced().catch(() => ({}));
  return {
    on: record?.on ?? false,
    bytes: record?.bytes ?? 0,
    most: mostSyncBytes,
    hasCopy: Object.keys(there).length > 0,
    ...(record?.on && record.problem ? { problem: record.problem } : {}),
  };
}

/**
 * Switches it on or off, here only. Off, nothing is read or written; whoever switches it on again is as new: what is here stays, and
 * what the others have comes to it.
 */
export const switchSync = (deps: Deps, on: boolean): Promise<void> => inTurn(() => turn(deps, on));

async function turn(deps: Deps, on: boolean): Promise<void> {
  const record = await getSyncRecord();
  if ((record?.on ?? false) === on) return;
  await putSyncRecord({
    on,
    ...(on ? { joining: true as const } : {}),
    node: record?.node ?? nodeOf(deps.randomId()),
    ...(record?.clock === undefined ? {} : { clock: record.clock }),
    // Off, no change is noted: what was seen would be out of date.
    registers: [],
    seen: [],
    bytes: 0,
  });
  deps.announce({ what: 'sync' });
}

/** Deletes what lies in the browser's sync storage. A browser of the reader's that still takes part puts it there again. */
export const forgetSynced = (deps: Deps): Promise<void> =>
  inTurn(async () => {
    await writeSynced({}, await readSynced());
    deps.announce({ what: 'sync' });
  });

/**
 * Before everything here is deleted: that it goes must not be told to the reader's other browsers, and what was told them goes too.
 * Resolves with whether the copy in sync storage could not be deleted.
 */
export async function endSync(deps: Deps): Promise<boolean> {
  const record = await getSyncRecord();
  // A browser that never took part has put nothing there.
  if (!record) return false;
  if (record.on) await switchSync(deps, false);
  return forgetSynced(deps).then(
    () => false,
    (error: unknown) => {
      deps.report(error);
      return true;
    },
  );
}

/** Four signs that two browsers of one person hardly share. */
const nodeOf = (id: string): string =>
  id
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 4)
    .padEnd(4, '0');
