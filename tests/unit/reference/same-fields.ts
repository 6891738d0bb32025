import type { Reference } from '@/utils/model/reference';

const fields = [
  'title',
  'url',
  'authors',
  'publisher',
  'section',
  'published',
  'accessed',
  'language',
  'tags',
] as const;

/** The fields that every format keeps, so that what was read can be held against what was written. */
export const keptFields = (reference: Reference, more: readonly (keyof Reference)[] = []) => ({
  ...Object.fromEntries([...fields, ...more].map((field) => [field, reference[field]])),
  // They have no order: BibTeX readers sort them.
  tags: [...reference.tags].sort(),
});
