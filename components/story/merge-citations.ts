import type { Citation } from '@/utils/model/citation';

/** One source of a claim, with every sentence of it that bears the claim out. */
export interface CitedSource {
  readonly source: number;
  readonly quotes: readonly string[];
}

/** A claim may cite two sentences of one source: that is one chip, not two with the same number. */
export function mergeCitations(citations: readonly Citation[]): readonly CitedSource[] {
  const quotesBySource = new Map<number, Set<string>>();
  for (const { source, quote } of citations) {
    const quotes = quotesBySource.get(source) ?? new Set<string>();
    if (quote !== undefined) quotes.add(quote);
    quotesBySource.set(source, quotes);
  }
  return [...quotesBySource].map(([source, quotes]) => ({ source, quotes: [...quotes] }));
}
