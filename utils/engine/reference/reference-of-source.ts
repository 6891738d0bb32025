import type { Reference } from '@/utils/model/reference';
import type { Source } from '@/utils/model/source';
import { personName } from './person-name';

/** What is known of a source beyond what its story tells: from the article itself, or from the reader. */
export interface SourceDetails {
  /** As they are printed. */
  readonly authors?: readonly string[];
  readonly section?: string;
  readonly modified?: string;
  /** YYYY-MM-DD. */
  readonly accessed?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** A story's source as a reference; `number` is its place in the story, from 1. Moments become days, in UTC. */
export function referenceOfSource(source: Source, number: number, details: SourceDetails = {}): Reference {
  const { published, language } = source;
  const { accessed, modified } = details;
  return {
    id: source.url.slice(0, 300),
    number,
    title: source.headline,
    url: source.url,
    authors: (details.authors ?? []).map(personName),
    publisher: source.publisher,
    ...(details.section === undefined ? {} : { section: details.section }),
    ...(published === undefined ? {} : { published: published.slice(0, 10) }),
    ...(modified === undefined ? {} : { modified: modified.slice(0, 10) }),
    ...(accessed === undefined ? {} : { accessed }),
    ...(language === undefined ? {} : { language }),
    ...(details.abstract === undefined ? {} : { abstract: details.abstract }),
    ...(details.note === undefined ? {} : { note: details.note }),
    tags: details.tags ?? [],
  };
}
