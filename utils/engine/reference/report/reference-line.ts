import type { Reference } from '@/utils/model/reference';
import { archiveLink } from '../archive-link';
import { sortedName } from '../person-name';
import type { ReportWords } from './report';

/** A reference in the parts that a line of a bibliography has, in their order. */
export interface ReferenceLine {
  /** `Doe, Jane; Roe, Max.`; of more than six the first three. Empty where nobody is named. */
  readonly authors: string;
  readonly title: string;
  /** `Harbour Post, World, 2026-01-06`: what is known of it. */
  readonly where: string;
  readonly url?: string;
  /** `accessed 2026-11-25`. */
  readonly accessed?: string;
  readonly archive?: string;
}

export function referenceLine(reference: Reference, words: Pick<ReportWords, 'accessed'>): ReferenceLine {
  const { url, accessed } = reference;
  const archive = archiveLink(reference);
  return {
    authors: authorsOf(reference),
    title: reference.title,
    where: [reference.publisher, reference.section, reference.published].filter(Boolean).join(', '),
    ...(url === undefined ? {} : { url }),
    ...(accessed === undefined ? {} : { accessed: words.accessed(accessed) }),
    ...(archive === undefined ? {} : { archive }),
  };
}

function authorsOf({ authors }: Reference): string {
  if (authors.length === 0) return '';
  const names = (authors.length > 6 ? authors.slice(0, 3) : authors).map(sortedName).join('; ');
  return authors.length > 6 ? `${names}; et al.` : names.endsWith('.') ? names : `${names}.`;
}
