/** Words of a language, and languages, that are remembered at most. */
const most = { words: 20_000, languages: 12 } as const;

/**
 * Remembers what a word is in a language. A story's texts use the same few thousand words again and again, and folding and
 * stemming them is most of the work of reading one. The answer must hang on nothing but its two arguments.
 */
export function lexicons<T>(
  read: (surface: string, language: string) => T,
): (language: string) => (surface: string) => T {
  const languages = new Map<string, Map<string, T>>();
  return (language) => {
    const known = languages.get(language) ?? new Map<string, T>();
    if (known.size > most.words) known.clear();
    if (languages.size > most.languages) languages.clear();
    languages.set(language, known);
    return (surface) => {
      const before = known.get(surface);
      if (before !== undefined) return before;
      const now = read(surface, language);
      known.set(surface, now);
      return now;
    };
  };
}
