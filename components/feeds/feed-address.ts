/**
 * What a reader typed, as an http or https address; undefined where it cannot be one. `https://` may be left out, and `feed:`, as sites
 * write it in links for feed readers, is taken off.
 */
export function feedAddress(typed: string): string | undefined {
  const text = typed
    .trim()
    .replace(/^feed:(\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  const hasCredentials = url.username !== '' || url.password !== '';
  return isWeb && isHost && !hasCredentials ? url.href : undefined;
}
