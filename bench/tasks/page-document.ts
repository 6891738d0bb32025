import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** Parses a page from a file, gzipped or not, UTF-8. */
export function documentOf(path: string): Document {
  const bytes = readFileSync(path);
  const html = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parseHTML(html.toString('utf8')).document as unknown as Document;
}
