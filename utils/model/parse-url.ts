/**
 * The address, read against `base` where one is given; `null` where it is none. Never throws.
 *
 * Not by `URL.canParse`: once Node 20 has compiled a function that calls it, every address with a letter of Latin-1 beyond ASCII
 * (`https://bücher.test/`) counts as none.
 */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
