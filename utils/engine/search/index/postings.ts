/**
 * The documents that a word stands in, three numbers each: the document (rising), its fields as bits, its impact. Flat, since
 * there are hundred thousands of them.
 */
export type Postings = number[];

/** The field that nearly all words stand in, and in no other: it costs no byte of its own. */
const plainField = 2;
const marked = 0x80;

/** Documents as steps from the one before, the first from `base`. */
export function packPostings(postings: Postings, base: number): number[] {
  const bytes: number[] = [];
  let before = base;
  for (let i = 0; i < postings.length; i += 3) {
    const [document = 0, fields = 0, impact = 0] = [postings[i], postings[i + 1], postings[i + 2]];
    pushNumber(bytes, document - before);
    if (fields === plainField) bytes.push(impact);
    else bytes.push(marked | fields, impact);
    before = document;
  }
  return bytes;
}

/** Adds the postings between two offsets to `into`. */
export function unpackPostings(
  bytes: Uint8Array,
  from: number,
  to: number,
  base: number,
  into: Postings,
): void {
  let document = base;
  let at = from;
  while (at < to) {
    let step = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    for (; byte >= marked; shift += 7, byte = bytes[at++] ?? 0) step += (byte & 0x7f) << shift;
    document += step + (byte << shift);
    const head = bytes[at++] ?? 0;
    if (head < marked) into.push(document, plainField, head);
    else into.push(document, head & 0x7f, bytes[at++] ?? 0);
  }
}

/** A number of any size, seven bits a byte, the lowest first. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= marked; rest >>>= 7) bytes.push(marked | (rest & 0x7f));
  bytes.push(rest);
}
