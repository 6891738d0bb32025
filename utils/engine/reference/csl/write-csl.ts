import type { Person, Reference } from '@/utils/model/reference';
import { archiveLink } from '../archive-link';
import { citationKeys } from '../citation-key';
import { writeKeyword } from '../keywords';
import type { CslDate, CslItem, CslName } from './csl-item';

/** References as a CSL-JSON file, in their order. */
export const writeCsl = (references: readonly Reference[]): string =>
  `${JSON.stringify(cslItems(references), null, 2)}\n`;

/** References as items of CSL-JSON, for whoever formats them further. */
export function cslItems(references: readonly Reference[]): readonly CslItem[] {
  const keys = citationKeys(references);
  return references.map((reference, place) => itemOf(reference, keys[place] ?? 'source'));
}

function itemOf(reference: Reference, id: string): CslItem {
  const { authors, published, accessed, publisher, url, tags, modified } = reference;
  const archive = archiveLink(reference);
  return {
    id,
    type: 'article-newspaper',
    title: reference.title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publisher === undefined ? {} : { 'container-title': publisher }),
    ...pick(reference, 'section'),
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(archive === undefined ? {} : { archive: 'Internet Archive', archive_location: archive }),
    ...pick(reference, 'language'),
    ...pick(reference, 'abstract'),
    ...pick(reference, 'note'),
    ...(tags.length > 0 ? { keyword: tags.map(writeKeyword).join(', ') } : {}),
    ...(modified === undefined ? {} : { custom: { modified } }),
  };
}

/** The field by itself where it is there: CSL readers take `null` for a fault. */
const pick = <K extends 'section' | 'language' | 'abstract' | 'note'>(reference: Reference, field: K) =>
  (reference[field] === undefined ? {} : { [field]: reference[field] }) as { readonly [F in K]?: string };

function cslName(person: Person): CslName {
  if ('literal' in person) return { literal: person.literal };
  const { family, given, particle, suffix } = person;
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
