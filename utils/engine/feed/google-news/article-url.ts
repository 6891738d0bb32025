/**
 * The article behind an address of Google News. Until 2024 its ids were Base64 of a message with the address in it; those since
 * then tell nothing without asking Google, which is not done: undefined.
 */
export function articleUrl(url: string): string | undefined {
  const id = /^https?:\/\/news\.google\.com\/(?:rss\/|atom\/)?(?:articles|read)\/([\w-]{20,3000})/.exec(
    url,
  )?.[1];
  if (id === undefined) return undefined;
  let message: string;
  try {
    message = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const start = message.search(/https?:\/\//);
  if (start < 1) return undefined;
  // The byte before the address is its length; from 128 on there are two of them.
  const [first = 0, second = 0] = [message.charCodeAt(start - 2), message.charCodeAt(start - 1)];
  const length = first >= 0x80 && second < 0x80 ? (first & 0x7f) | (second << 7) : second;
  const address = message.slice(start, start + length);
  return length > 10 && /^[\x21-\x7e]+$/.test(address) ? address : undefined;
}
