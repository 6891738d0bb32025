import { type CslDateInput, type CslInput, type CslNameInput, parseCslInput } from '@/utils/model/csl-input';
import type { Person } from '@/utils/model/reference';
import { type Draft, referencesOf } from '../draft-reference';
import type { ImportResult } from '../import-result';
import { partialDate } from '../partial-date';

/** Reads CSL-JSON: a list of items, one item, or an object with `items`. */
export function readCsl(text: string): ImportResult {
  const data = jsonOf(text);
  if (data === undefined) {
    return { references: [], problems: [{ where: 'CSL-JSON', reason: 'is not JSON' }] };
  }
  const parsed = itemsOf(data).map((one) => parseCslInput(one));
  const { references, problems } = referencesOf(
    parsed.map((one, place) => (one.ok ? draftOf(one.value, place) : { where: `item ${place + 1}` })),
  );
  return { references, problems };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function itemsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const { items } = (typeof data === 'object' && data !== null ? data : {}) as { items?: unknown };
  return Array.isArray(items) ? items : [data];
}

function draftOf(read: CslInput, place: number): Draft {
  const id = read.id === undefined ? undefined : String(read.id);
  return {
    where: id ?? `item ${place + 1}`,
    id,
    title: read.title,
    url: read.URL,
    authors: (read.author ?? []).flatMap(personOf),
    publisher: read['container-title'] ?? read.publisher,
    section: read.section,
    published: dateOf(read.issued),
    modified: read.custom?.modified,
    accessed: dateOf(read.accessed),
    language: read.language,
    abstract: read.abstract,
    note: read.note ?? read.annote,
    tags: read.keyword?.split(/[,;]/) ?? [],
  };
}

function personOf(read: CslNameInput): readonly Person[] {
  const { family, given, literal, suffix } = read;
  if (!family) return literal || given ? [{ literal: literal || given || '' }] : [];
  const particle = read['non-dropping-particle'] ?? read['dropping-particle'];
  return [
    { family, ...(given ? { given } : {}), ...(particle ? { particle } : {}), ...(suffix ? { suffix } : {}) },
  ];
}

function dateOf(value: CslDateInput): string | undefined {
  if (value === undefined || typeof value === 'string') return partialDate(value);
  const parts = value['date-parts']?.[0]?.map(String).join('-');
  return partialDate(parts) ?? partialDate(value.raw) ?? partialDate(value.literal);
}
