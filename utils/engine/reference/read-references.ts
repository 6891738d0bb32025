import { readAddressList } from './address-list/read-address-list';
import { readBibtex } from './bibtex/read-bibtex';
import { readCsl } from './csl/read-csl';
import { isTable, readCsv } from './csv/read-csv';
import type { ImportResult } from './import-result';
import { readRis } from './ris/read-ris';

export type ImportFormat = 'bibtex' | 'ris' | 'csl' | 'csv' | 'addresses';

/** Which format a file is in: by what it says, since names of files say little. */
export function detectImportFormat(text: string): ImportFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return 'csl';
  if (/^TY {1,2}- /m.test(start)) return 'ris';
  if (/^\s*@[a-z]+\s*[{(]/im.test(start)) return 'bibtex';
  return isTable(start) ? 'csv' : 'addresses';
}

const readers: Readonly<Record<ImportFormat, (text: string) => ImportResult>> = {
  bibtex: readBibtex,
  ris: readRis,
  csl: readCsl,
  csv: readCsv,
  addresses: readAddressList,
};

/** Reads references in any of the formats, and says in which they were. Never throws. */
export function readReferences(text: string): ImportResult & { readonly format: ImportFormat } {
  const format = detectImportFormat(text);
  return { format, ...readers[format](text) };
}
