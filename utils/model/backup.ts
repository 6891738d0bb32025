import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { count, dateTime } from './primitives';

/** Counts up when a backup can no longer be read by the code before it. */
export const backupFormat = 1;

const headerSchema = v.object({
  sidelight: v.literal('backup'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  created: dateTime,
});

/** The first line of a backup. */
export type BackupHeader = Readonly<v.InferOutput<typeof headerSchema>>;

const rowSchema = v.object({ store: v.string(), row: v.unknown() });

/** A line of a backup: a row, and the store that it belongs to. */
export type BackupRow = Readonly<v.InferOutput<typeof rowSchema>>;

/** The last line: without it the file is cut off. */
const endSchema = v.object({ end: v.literal(true), rows: count });

export const parseBackupHeader: (data: unknown) => Parsed<BackupHeader> = parserOf(headerSchema);
export const parseBackupRow: (data: unknown) => Parsed<BackupRow> = parserOf(rowSchema);
export const parseBackupEnd: (data: unknown) => Parsed<v.InferOutput<typeof endSchema>> = parserOf(endSchema);

/** Where the reading of a backup goes on: after which key of which store. */
export interface BackupCursor {
  readonly store: string;
  readonly after?: string | readonly string[];
}

/** A piece of a backup, and where the next one begins; absent at the end. */
export interface BackupPiece {
  readonly rows: readonly BackupRow[];
  readonly next?: BackupCursor;
}

/** What merging rows does, or would do, by store. */
export interface MergeCount {
  /** Not here before. */
  readonly added: number;
  /** Here, but older. */
  readonly changed: number;
  /** Here already, as new or newer. */
  readonly kept: number;
  /** Cannot be read. */
  readonly refused: number;
}

export type MergeReport = Readonly<Record<string, MergeCount>>;
