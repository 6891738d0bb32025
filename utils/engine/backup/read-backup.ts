import {
  type BackupHeader,
  type BackupRow,
  backupFormat,
  parseBackupEnd,
  parseBackupHeader,
  parseBackupRow,
} from '@/utils/model/backup';

/** Why a file cannot be restored. `newer`: made by a later version than this. `truncated`: its end is missing. */
export type BackupFault = 'not-a-backup' | 'newer' | 'truncated' | 'damaged';

/** A line longer than this is no row: the largest story is a fraction of it. */
const longestLine = 20_000_000;

/** Reads a backup as its text comes in, holding back no more than one line. */
export class BackupReader {
  header: BackupHeader | undefined;
  #rest = '';
  #fault: BackupFault | undefined;
  #rows = 0;
  /** How many rows the last line says there were. */
  #told: number | undefined;

  /** The rows that the next piece of text completes. After a fault there are none. */
  read(text: string): readonly BackupRow[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > longestLine) this.#fail(this.header ? 'damaged' : 'not-a-backup');
    return lines.flatMap((line) => this.#take(line));
  }

  /** To be called after the last piece: what is wrong with the whole, or null. */
  end(): BackupFault | null {
    this.#take(this.#rest);
    if (this.#fault) return this.#fault;
    if (!this.header) return 'not-a-backup';
    return this.#told === this.#rows ? null : 'truncated';
  }

  #take(line: string): readonly BackupRow[] {
    if (this.#fault || line.trim() === '') return [];
    const data = jsonOf(line);
    if (this.header) return this.#takeRow(data);
    this.header = headerOf(data);
    if (!this.header) this.#fail('not-a-backup');
    else if (this.header.format > backupFormat) this.#fail('newer');
    return [];
  }

  #takeRow(data: unknown): readonly BackupRow[] {
    const row = parseBackupRow(data);
    const end = parseBackupEnd(data);
    if (this.#told !== undefined || (!row.ok && !end.ok)) this.#fail('damaged');
    else if (end.ok) this.#told = end.value.rows;
    else if (row.ok) {
      this.#rows += 1;
      return [row.value];
    }
    return [];
  }

  #fail(fault: BackupFault): void {
    this.#fault ??= fault;
    this.#rest = '';
  }
}

function headerOf(data: unknown): BackupHeader | undefined {
  const parsed = parseBackupHeader(data);
  return parsed.ok ? parsed.value : undefined;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
