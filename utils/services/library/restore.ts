import type { BackupRow, MergeReport } from '@/utils/model/backup';
import { mergeBackup } from '@/utils/storage/backup';
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
    rows.filter((row) => !isOfSettings(row)),
    { dryRun },
  );
  const settings = rows.find(isOfSettings);
  return settings ? { ...report, settings: await restoreSettings(deps, settings.row, dryRun) } : report;
}

/** To be called after the last piece: what is derived from the new rows is made, then our pages are told. */
export async function finishRestore(deps: Deps): Promise<void> {
  const db = await deps.database();
  await ensureDerived(db);
  if (await ensureClusters(db)) await clusterStored(db, deps.now);
  for (const what of ['feeds', 'stories', 'pins', 'library'] as const) deps.announce({ what });
}
