import { isPrivateAddress } from '@/utils/fetcher/private-address';
import type { BackupRow, MergeReport } from '@/utils/model/backup';
import { emptied } from '@/utils/model/emptied-record';
import type { FeedErrorCode } from '@/utils/model/feed';
import { mergeBackup } from '@/utils/storage/backup';
import { libraryRow, parseLibraryRow } from '@/utils/storage/library';
import type { LibraryRowOnDisk } from '@/utils/storage/schema';
import { clusterStored, ensureClusters } from '../clusters/cluster-stored';
import type { Deps } from '../deps';
import { ensureDerived } from '../derive-story';
import { isOfSettings, restoreSettings } from './backup-settings';

/** Merges a piece of a backup into what is here (`mergeBackup`). Throws where the disk is full; what came before stays. */
export async function restorePiece(
  deps: Deps,
  { rows, dryRun }: { readonly rows: readonly BackupRow[]; readonly dryRun: boolean },
): Promise<MergeReport> {
  const report = await mergeBackup(
    await deps.database(),
    rows.filter((row) => !isOfSettings(row)).map((row) => asUntyped(deps, asWritten(row))),
    { dryRun },
  );
  const settings = rows.find(isOfSettings);
  return settings ? { ...report, settings: await restoreSettings(deps, settings.row, dryRun) } : report;
}

const untyped: FeedErrorCode = 'private-address';

/**
 * A backup may be somebody else's, and nobody has typed here what it follows: a feed in the reader's own network is kept, and asked
 * only once the reader says so.
 */
function asUntyped(deps: Deps, { store, row }: BackupRow): BackupRow {
  const { url } = (row ?? {}) as { readonly url?: unknown };
  if (store !== 'feeds' || typeof url !== 'string' || !isPrivateAddress(url)) return { store, row };
  return {
    store,
    row: { ...(row as object), error: { code: untyped, at: new Date(deps.now()).toISOString() } },
  };
}

/**
 * Under its own moment and keys, whatever the row says: by others it could not be found, or be changed or removed ever again. What was
 * removed elsewhere is removed here at once, with its words.
 */
function asWritten({ store, row }: BackupRow): BackupRow {
  const isRow = store === 'library' && typeof row === 'object' && row !== null;
  const parsed = isRow ? parseLibraryRow(row as LibraryRowOnDisk) : undefined;
  if (!parsed?.ok) return { store, row };
  return { store, row: libraryRow(parsed.value.deleted ? emptied(parsed.value) : parsed.value) };
}

/** To be called after the last piece: what is derived from the new rows is made, then our pages are told. */
export async function finishRestore(deps: Deps): Promise<void> {
  const db = await deps.database();
  await ensureDerived(db);
  if (await ensureClusters(db)) await clusterStored(db, deps.now);
  for (const what of ['feeds', 'stories', 'pins', 'library'] as const) deps.announce({ what });
}
