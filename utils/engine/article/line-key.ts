/** Letters and digits only, in lower case: under this key two spellings of a line are the same. */
export function lineKey(line: string): string {
  // In plain ASCII the same comes of cheaper patterns: what knows all scripts takes long to compile.
  if (/^[ -~]*$/.test(line))
    return line
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return line
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
