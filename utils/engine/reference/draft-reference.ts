import { type Person, parseReference, type Reference } from '@/utils/model/reference';
import type { ImportProblem, ImportResult } from './import-result';
import { readKeyword } from './keywords';

/** What a format's reader has found; every field as the file has it, right or wrong. */
export interface Draft {
  readonly where: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly authors?: readonly Person[];
  readonly publisher?: string | undefined;
  readonly section?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly accessed?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[];
}

const optional = [
  'url',
  'publisher',
  'section',
  'published',
  'modified',
  'accessed',
  'language',
  'abstract',
  'note',
] as const;

/**
 * References of drafts. A field that is wrong is left out and told of; a draft with neither title nor address is left
 * out as a whole. Ids that come twice get a number.
 */
export function referencesOf(drafts: readonly Draft[]): ImportResult {
  const references: Reference[] = [];
  const problems: ImportProblem[] = [];
  const used = new Set<string>();
  for (const draft of drafts) {
    const read = readDraft(draft, problems);
    if (read) references.push(withFreeId(read, used));
  }
  return { references, problems };
}

function readDraft(draft: Draft, problems: ImportProblem[]): Reference | undefined {
  const { where } = draft;
  const title = draft.title?.trim() || draft.url?.trim();
  if (!title) {
    problems.push({ where, reason: 'has neither a title nor an address' });
    return undefined;
  }
  let data: Record<string, unknown> = {
    id: draft.id?.trim() || title.slice(0, 100),
    title,
    authors: draft.authors ?? [],
    tags: [...new Set((draft.tags ?? []).map((tag) => readKeyword(tag).trim()).filter((tag) => tag !== ''))],
  };
  for (const field of optional) {
    const value = draft[field]?.trim();
    if (value) data = { ...data, [field]: value };
  }
  return withoutFaults(data, where, problems);
}

/** Takes out what is wrong until the rest is right; a reference that is wrong without its optional fields is none. */
function withoutFaults(
  data: Readonly<Record<string, unknown>>,
  where: string,
  problems: ImportProblem[],
): Reference | undefined {
  const parsed = parseReference(data);
  if (parsed.ok) return parsed.value;
  const faults = new Map(
    parsed.issues.map(({ path, reason }) => [/^\$\.(\w+)/.exec(path)?.[1] ?? '', reason]),
  );
  for (const [field, reason] of faults) problems.push({ where, reason: `${field} ${reason}` });
  const kept = Object.entries(data).filter(([field]) => !faults.has(field));
  const emptied = ['authors', 'tags']
    .filter((field) => faults.has(field))
    .map((field) => [field, []] as const);
  const rest = parseReference({ ...Object.fromEntries(kept), ...Object.fromEntries(emptied) });
  return rest.ok ? rest.value : undefined;
}

function withFreeId(reference: Reference, used: Set<string>): Reference {
  let id = reference.id;
  for (let copy = 2; used.has(id); copy += 1) id = `${reference.id} ${copy}`;
  used.add(id);
  return id === reference.id ? reference : { ...reference, id };
}
