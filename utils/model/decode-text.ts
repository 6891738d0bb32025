/** How much of a body is searched for the charset that it declares itself, in bytes (HTML's own limit). */
const searched = 1024;

/**
 * Text of bytes: by byte order mark; else as UTF-8 where all bytes are, unless a charset of several bytes is declared; else by the
 * charset of the Content-Type, else by what the text declares itself (XML's prolog, HTML's meta). Markup that declares no other and
 * has hardly any UTF-8 is windows-1252, as browsers have it.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const certain = bomCharset(bytes) ?? marklessUtf16(bytes);
  if (certain !== undefined) return new TextDecoder(certain).decode(bytes);
  const named = charsetOf(/charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1]);
  const declared = declaredCharset(bytes);
  const charset = named ?? declared;
  // Servers name charsets by habit; that all of a text is UTF-8 by chance does not happen, save with those of several bytes.
  const mayBeUtf8 =
    charset === undefined || named === 'utf-8' || declared === 'utf-8' || singleByte.test(charset);
  const utf8 = mayBeUtf8 ? strictUtf8(bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  const other = [named, declared].find((name) => name !== undefined && name !== 'utf-8');
  if (other !== undefined) return new TextDecoder(other).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isMarkup(bytes) && !isMostlyUtf8(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

const singleByte = /^(?:windows-\d+|iso-8859-\d+|koi8-|ibm|macintosh|x-mac)/;

/** Programs cut texts inside a character: that is one fault among many characters that are right. */
const isMostlyUtf8 = (text: string): boolean =>
  (text.match(/\uFFFD/g)?.length ?? 0) < (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0);

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bomCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const lessThan = 0x3c;

/** UTF-16 without a mark shows in its first character, as XML 1.0 reads it (appendix F). */
function marklessUtf16([first, second]: Uint8Array): string | undefined {
  if (first === 0 && second === lessThan) return 'utf-16be';
  return first === lessThan && second === 0 ? 'utf-16le' : undefined;
}

const prolog = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i;
const meta = /<meta[^>]+charset\s*=\s*["']?([^\s"'>;/]+)/i;

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, searched));

/** A text in which a declaration can be read byte by byte is in UTF-8 if it says UTF-16, as browsers have it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  const charset = charsetOf((prolog.exec(head) ?? meta.exec(head))?.[1]);
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

const isMarkup = (bytes: Uint8Array): boolean => /^\s*</.test(headOf(bytes));

/** The name that the platform has for a charset; one that nobody knows says nothing. */
function charsetOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
