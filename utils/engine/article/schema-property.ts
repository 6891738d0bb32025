/** A selector of elements that give a property of schema.org, as microdata or as RDFa with the vocabulary or its prefix. */
export const withProperty = (...names: readonly string[]): string =>
  names
    .flatMap((name) => [`[itemprop~="${name}"]`, `[property~="${name}"]`, `[property~="schema:${name}"]`])
    .join(',');
