import { mergeSettings } from '@/utils/engine/backup/merge-settings';
import type { BackupCursor, BackupPiece, BackupRow, MergeCount } from '@/utils/model/backup';
import { parseSettings } from '@/utils/model/settings';
import { readBackup } from '@/utils/storage/backup';
import { getSettings } from '@/utils/storage/settings';
import type { Deps } from '../deps';
import { updateSettings } from '../settings';

/** Settings are no rows of the database; in a backup they stand under this name, before all rows. */
const store = 'settings';

/** A piece of the backup; the settings come with the first. */
export async function readBackupPiece(deps: Deps, cursor: BackupCursor | undefined): Promise<BackupPiece> {
  const piece = await readBackup(await deps.database(), cursor);
  if (cursor !== undefined) return piece;
  return { ...piece, rows: [{ store, row: await getSettings() }, ...piece.rows] };
}

export const isOfSettings = (row: BackupRow): boolean => row.store === store;

/** Merges the settings of a backup into those of here (`mergeSettings`), and tells what that did. */
export async function restoreSettings(deps: Deps, row: unknown, dryRun: boolean): Promise<MergeCount> {
  const parsed = parseSettings(row);
  const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!parsed.ok || !isRow) return { added: 0, changed: 0, kept: 0, refused: 1 };
  const here = await getSettings();
  const merged = mergeSettings(here, parsed.value);
  const isNews = JSON.stringify(merged) !== JSON.stringify({ ...merged, ...here });
  // As they are when their turn comes: what the reader switches meanwhile stays.
  if (isNews && !dryRun) await updateSettings(deps, (now) => mergeSettings(now, parsed.value));
  return { added: 0, changed: isNews ? 1 : 0, kept: isNews ? 0 : 1, refused: 0 };
}
