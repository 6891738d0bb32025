/** Longest last word that is kept on one line with its first citation; scripts without spaces have "words" of any length. */
const longestTail = 24;

/** Parts a text before its last word, so that the citation after it never starts a line alone. */
export function splitTail(text: string): { readonly head: string; readonly tail: string } {
  const at = text.search(/\S+\s*$/u);
  if (at < 0 || text.length - at > longestTail) return { head: text, tail: '' };
  return { head: text.slice(0, at), tail: text.slice(at) };
}
