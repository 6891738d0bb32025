import { parseUrl } from '@/utils/model/parse-url';

/** Ways in which an address says how a reader came. Far fewer than the index of known addresses folds away. */
const trackers = /^(utm_|[fg]b?clid|mc_|at_|ref$)/;

/** `www.`, `m.`, `amp.`: dresses of one site. */
const variant = /^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

function queryOf(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !trackers.test(name.toLowerCase()));
  return kept.length ? `?${new URLSearchParams(kept)}` : '';
}

/**
 * A key under which two addresses on one page are told to be the same document: without scheme, variants of the host, AMP
 * steps, closing slashes, fragments that are no route, and the commonest tracking. It stands in for `canonicalUrl`, whose
 * tables have no place in a script that every page loads; where addresses are stored or looked up, it will not do. Null
 * where the address is not http or https.
 */
export function addressKey(address: string): string | null {
  const url = parseUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/^\/amp(?=\/)|(\/amp)?(\/index\.\w{2,5})?\/*$/g, '');
  const route = /^#!?\/./.test(url.hash) ? url.hash : '';
  return url.host.replace(variant, '') + path + queryOf(url) + route;
}
