/**
 * The ISO 3166 code of the country that a browser's language speaks of: `de-AT` of Austria, `ja` of Japan. A first guess, made
 * on the machine; the reader chooses.
 */
export function guessCountry(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined;
  }
}
