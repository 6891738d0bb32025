const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function grams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= words.length; i++) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N F1 of a text against one reference (Lin 2004), without stemming, as the scorers have it. */
export function rouge(text: string, reference: string, size: number): number {
  const [a, b] = [grams(tokens(text), size), grams(tokens(reference), size)];
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const shared = [...a].reduce((sum, [gram, n]) => sum + Math.min(n, b.get(gram) ?? 0), 0);
  return (2 * shared) / Math.max(1, total(a) + total(b));
}
