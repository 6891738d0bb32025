/**
 * The stores whose rows cannot be made anew: what people brought, said and keep, and what has been told them. In this order
 * they are backed up and restored.
 */
export const sourceStores = [
  'feeds',
  'entries',
  'stories',
  'pins',
  'revisions',
  'rejections',
  'corrections',
  'visits',
  'library',
] as const;

export type SourceStore = (typeof sourceStores)[number];
