import type { RestoreState } from '@/components/library/library-props';
import { BackupReader } from '@/utils/engine/backup/read-backup';
import { backupEnd, backupHead, backupLines } from '@/utils/engine/backup/write-backup';
import { askBackground } from '@/utils/extension/ask-background';
import type { BackupCursor, BackupRow, MergeReport } from '@/utils/model/backup';

/** Everything as one compressed file, piece by piece: only its compressed form is held as a whole. */
export async function backupFile(now: number): Promise<Blob> {
  return new Response(textOfBackup(now).pipeThrough(new CompressionStream('gzip'))).blob();
}

function textOfBackup(now: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let cursor: BackupCursor | null | undefined = null;
  let rows = 0;
  return new ReadableStream({
    start: (stream) => stream.enqueue(encoder.encode(backupHead(now))),
    pull: async (stream) => {
      if (cursor === undefined) {
        stream.enqueue(encoder.encode(backupEnd(rows)));
        return stream.close();
      }
      const piece = await askBackground('readBackup', { cursor });
      rows += piece.rows.length;
      cursor = piece.next;
      stream.enqueue(encoder.encode(backupLines(piece.rows)));
    },
  });
}

/** So many rows go to the background in one message. */
const atOnce = 200;

/**
 * Reads a backup from its beginning to its end and asks of each row what it would do (`dryRun`), or does it. A file that is cut
 * off or damaged is found out in the dry run, before anything is written.
 */
export async function mergeFile(
  file: Blob,
  dryRun: boolean,
): Promise<Extract<RestoreState, { status: 'preview' | 'refused' }>> {
  const reader = new BackupReader();
  const changes: Record<string, MergeReport[string]> = {};
  try {
    for await (const text of textOf(await plainStream(file))) {
      const rows = reader.read(text);
      for (let at = 0; at < rows.length; at += atOnce) {
        await mergeRows(rows.slice(at, at + atOnce), dryRun, changes);
      }
    }
  } catch (error) {
    // Compressed data that ends or breaks in its middle is a `TypeError` of the stream.
    if (!(error instanceof TypeError)) throw error;
    return { status: 'refused', fault: reader.header ? 'truncated' : 'not-a-backup' };
  }
  const fault = reader.end();
  if (fault) return { status: 'refused', fault };
  return { status: 'preview', created: reader.header?.created ?? '', changes };
}

async function mergeRows(
  rows: readonly BackupRow[],
  dryRun: boolean,
  changes: Record<string, MergeReport[string]>,
): Promise<void> {
  const report = await askBackground('mergeBackup', { rows, dryRun });
  for (const [store, count] of Object.entries(report)) {
    const before = changes[store] ?? { added: 0, changed: 0, kept: 0, refused: 0 };
    changes[store] = {
      added: before.added + count.added,
      changed: before.changed + count.changed,
      kept: before.kept + count.kept,
      refused: before.refused + count.refused,
    };
  }
}

/** Also takes a backup that somebody has unpacked. */
async function plainStream(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  return isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}

async function* textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
