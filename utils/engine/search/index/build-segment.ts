import { type Block, buildBlocks } from './blocks';
import type { Postings } from './postings';
import type { Weighed } from './weigh-document';

export interface NumberedDocument {
  readonly document: number;
  readonly terms: ReadonlyMap<string, Weighed>;
}

/** The blocks of documents that were just read, in the order of their numbers. */
export function buildSegment(segment: number, documents: readonly NumberedDocument[]): readonly Block[] {
  const words = new Map<string, Postings>();
  for (const { document, terms } of documents) {
    for (const [term, { fields, impact }] of terms) {
      const postings = words.get(term);
      if (postings) postings.push(document, fields, impact);
      else words.set(term, [document, fields, impact]);
    }
  }
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return [...buildBlocks(segment, documents[0]?.document ?? 0, sorted)];
}
