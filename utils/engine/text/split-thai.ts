/** Between two Thai letters a space parts clauses or sentences; nothing tells which. */
const clauseGap = /(?<=[\p{sc=Thai}\p{M}]) +(?=[\p{sc=Thai}])/gu;
const thai = /\p{sc=Thai}/u;

/** About twenty Thai words: shorter stretches are clauses more often than sentences. */
const leastLength = 80;

/** Parts the Thai text between two offsets of a block at spaces, into stretches that are at least a sentence long. */
export function splitThai(block: string, from: number, to: number): [number, number][] {
  const text = block.slice(from, to);
  if (!thai.test(text)) return [[from, to]];
  const parts: [number, number][] = [];
  let start = 0;
  for (const { index } of text.matchAll(clauseGap)) {
    if (index - start < leastLength || text.length - index < leastLength / 2) continue;
    parts.push([from + start, from + index]);
    start = index;
  }
  return [...parts, [from + start, to]];
}
