import { type Entry, parseEntry } from '@/utils/model/entry';
import type { Parsed } from '@/utils/model/parsed';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { EntryRowOnDisk } from './schema';

/** What stands beside the words is the engine's own and can be made again; the words are parsed. */
export function parseEntryRow({ told, read, ...row }: EntryRowOnDisk): Parsed<StoredEntry> {
  const toldPart = parsePart('told', told);
  const readPart = parsePart('read', read);
  if (!toldPart.ok) return toldPart;
  if (!readPart.ok) return readPart;
  if (!toldPart.value.told && !readPart.value.read)
    return { ok: false, issues: [{ path: '$', reason: 'holds no words' }] };
  return { ok: true, value: { ...row, ...toldPart.value, ...readPart.value } };
}

type Part = { readonly [name in 'told' | 'read']?: Entry };

function parsePart(name: 'told' | 'read', data: unknown): Parsed<Part> {
  if (data === undefined) return { ok: true, value: {} };
  const parsed = parseEntry(data);
  return parsed.ok ? { ok: true, value: { [name]: parsed.value } } : parsed;
}
