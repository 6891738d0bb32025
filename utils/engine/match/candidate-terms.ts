/** A story that shares none of an article's rarest words is another story. */
const candidateLimit = 24;
/** A word of most stories finds everything, and costs most to read. */
const commonShare = 0.2;

/**
 * The words under which to look for stories: of `terms` those that fewest of the `stories` hold, at most 24, rarest
 * first. Words that no story holds are left out, and words that very many hold unless nothing else is left.
 */
export function candidateTerms(
  terms: readonly string[],
  df: ReadonlyMap<string, number>,
  stories: number,
): readonly string[] {
  const held = terms.filter((term) => (df.get(term) ?? 0) > 0);
  const rare = held.filter((term) => (df.get(term) ?? 0) <= Math.max(10, commonShare * stories));
  const usable = rare.length > 0 ? rare : held;
  // The sort is stable: among equally rare words those that weigh more in the article come first.
  return [...usable].sort((a, b) => (df.get(a) ?? 0) - (df.get(b) ?? 0)).slice(0, candidateLimit);
}
