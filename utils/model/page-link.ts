import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { limits } from './primitives';

const text = v.pipe(v.string('must be text'), v.maxLength(limits.url));

const link = v.object({ rel: text, href: text, type: v.exactOptional(text), title: v.exactOptional(text) });

/** A `link` element of a page, its address absolute. Of a web page, so nothing about it is trusted. */
export type PageLink = Readonly<v.InferOutput<typeof link>>;

const isLink = parserOf(link);

/** A page may write what it likes in one link without losing the others. */
export function parsePageLinks(data: unknown): Parsed<readonly PageLink[]> {
  if (!Array.isArray(data)) return { ok: false, issues: [{ path: '$', reason: 'must be a list' }] };
  const links = data.map((item: unknown) => isLink(item));
  return { ok: true, value: links.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])) };
}
