/** So many hashes estimate a likeness to within about .06. */
const hashes = 64;

/**
 * A sketch of a set: for each of 64 hash functions the least hash of its elements, as unsigned 32-bit integers (Broder, On
 * the resemblance and containment of documents, 1997). Empty for an empty set. The order of elements does not matter.
 */
export function minHash(elements: Iterable<string>): readonly number[] {
  const least = new Uint32Array(hashes).fill(0xffffffff);
  let any = false;
  for (const element of elements) {
    any = true;
    const base = hashOf(element);
    for (let i = 0; i < hashes; i++) {
      const value = mix(base ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return any ? [...least] : [];
}

/** Estimated Jaccard likeness of two sets, 0 to 1, from their sketches; 0 where one is empty. */
export function sketchLikeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same += 1;
  return same / a.length;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Murmur3's last step: every bit of the input reaches every bit of the result. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
