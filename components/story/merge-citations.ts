import type { Citation } from '@/utils/model/citation';
import type { Passage } from '@/utils/model/text-fragment';

/** One source of a claim, with every sentence of it that bears the claim out. */
export interface CitedSource {
  readonly source: number;
  readonly passages: readonly Passage[];
}

/** A claim may cite two sentences of one source: that is one chip, not two with the same number. */
export function mergeCitations(citations: readonly Citation[]): readonly CitedSource[] {
  const bySource = new Map<number, Map<string, Passage>>();
  for (const { source, quote, before, after } of citations) {
    const passages = bySource.get(source) ?? new Map<string, Passage>();
    if (quote !== undefined && !passages.has(quote))
      passages.set(quote, { quote, ...(before && { before }), ...(after && { after }) });
    bySource.set(source, passages);
  }
  return [...bySource].map(([source, passages]) => ({ source, passages: [...passages.values()] }));
}
