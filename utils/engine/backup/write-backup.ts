import { type BackupHeader, type BackupRow, backupFormat } from '@/utils/model/backup';

/** The beginning of a backup: JSON Lines, a header first. `now`: milliseconds since 1970. */
export function backupHead(now: number): string {
  const header: BackupHeader = {
    sidelight: 'backup',
    format: backupFormat,
    created: new Date(now).toISOString(),
  };
  return lineOf(header);
}

/** The lines of some rows. JSON escapes line breaks, so a row is one line whatever it holds. */
export const backupLines = (rows: readonly BackupRow[]): string => rows.map(lineOf).join('');

/** The end of a backup of so many rows: what lacks it has been cut off. */
export const backupEnd = (rows: number): string => lineOf({ end: true, rows });

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;
