/** Text of bytes: by byte order mark, else by the charset that the Content-Type names, else as UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const charset = bomCharset(bytes) ?? /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  return decoderOf(charset ?? 'utf-8').decode(bytes);
}

function bomCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** A charset that nobody knows says nothing. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
