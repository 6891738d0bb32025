import { plainText } from '@/utils/model/plain-text';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function codePoint(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : otherwise;
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (all, hex, decimal, name) => {
      if (hex) return codePoint(Number.parseInt(hex, 16), all);
      if (decimal) return codePoint(Number(decimal), all);
      return entities[String(name).toLowerCase()] ?? all;
    },
  );
}

/**
 * One line of a metadata field: entities that were escaped twice decoded, tags and invisible characters gone, white
 * space folded, at most `most` characters. Empty for whatever is not text.
 */
export function cleanLine(value: unknown, most = 1_000): string {
  if (typeof value !== 'string') return '';
  const given = value.slice(0, most * 4);
  const decoded = given.includes('&') ? decode(decode(given)) : given;
  return plainText(decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : decoded)
    .slice(0, most)
    .trim();
}
