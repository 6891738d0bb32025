/** The plural of most English, French, Spanish and Portuguese nouns; languages where a final s is not one are left out. */
const pluralLanguages: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'ca']);

/**
 * Takes off a plural ending, and nothing else: Harman's "s-stemmer" (How effective is suffixing?, JASIS 42, 1991).
 * Stronger stemmers conflate names ("Republican", "republic") and did not match better.
 */
export function stemWord(word: string, language: string | undefined): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (language !== undefined && !pluralLanguages.has(language.slice(0, 2))) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|us|is|'s)$/.test(word)) return word;
  return word.slice(0, -1);
}
