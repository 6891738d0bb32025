const wordless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Words; pairs of letters, where the script writes no spaces. */
function pieces(line: string): string[] {
  if (!wordless.test(line)) return line.split(' ').filter((word) => word !== '');
  const letters = [...line.replaceAll(' ', '')];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** The share of the pieces of `a` that `b` has too, 0 to 1. */
export function overlap(a: string, b: string): number {
  const wanted = pieces(a);
  const had = new Set(pieces(b));
  return wanted.length ? wanted.filter((piece) => had.has(piece)).length / wanted.length : 0;
}

/** How much two lines say the same, 0 to 1: Dice's coefficient of their words (as `lineKey` writes them). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  const had = new Set(right);
  const both = left.filter((piece) => had.has(piece)).length;
  return left.length + right.length === 0 ? 0 : Math.min(1, (2 * both) / (left.length + right.length));
}
