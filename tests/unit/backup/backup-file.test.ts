import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupReader } from '@/utils/engine/backup/read-backup';
import { backupEnd, backupHead, backupLines } from '@/utils/engine/backup/write-backup';

const rows = [
  { store: 'library', row: { id: 'n1', markdown: 'one\ntwo\u2028three "quoted"' } },
  { store: 'feeds', row: { url: 'https://a.example/' } },
];
const file = backupHead(0) + backupLines(rows) + backupEnd(2);

function readIn(pieces: readonly string[]) {
  const reader = new BackupReader();
  const read = pieces.flatMap((piece) => reader.read(piece));
  return { read, fault: reader.end() };
}

describe('a backup file', () => {
  it('is read whole, however it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(file.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), file.length];
        const pieces = at.slice(1).map((end, place) => file.slice(at[place], end));
        expect(readIn(pieces)).toEqual({ read: rows, fault: null });
      }),
    );
  });

  it('that is cut off anywhere is never taken for whole', () => {
    for (let length = 0; length < file.length - 1; length += 1) {
      expect(['truncated', 'not-a-backup', 'damaged']).toContain(readIn([file.slice(0, length)]).fault);
    }
  });

  it.each([
    ['of a newer version', file.replace('"format":1', '"format":2'), 'newer'],
    ['that is a web page', '<!DOCTYPE html><title>x</title>\n', 'not-a-backup'],
    ['that is empty', '', 'not-a-backup'],
    ['with a line that is no row', file.replace('{"store":"feeds"', '{"stor":"feeds"'), 'damaged'],
    ['with rows after its end', file + backupLines(rows), 'damaged'],
    ['from which a row is missing', backupHead(0) + backupLines(rows.slice(1)) + backupEnd(2), 'truncated'],
  ])('%s says so', (_, text, fault) => {
    expect(readIn([text]).fault).toBe(fault);
  });

  it('of a newer version gives no rows at all', () => {
    expect(readIn([file.replace('"format":1', '"format":2')]).read).toEqual([]);
  });
});
