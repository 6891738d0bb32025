import { parseUrl } from '@/utils/model/parse-url';
import { isTracking } from './tracking-parameters';
import { unwrapAddress } from './unwrap-address';

/** Wrapped in wrapped in wrapped: nobody honest goes deeper. */
const maxDepth = 5;

/** The address without entities that a feed or a careless copy left in it; `null` where it is not http or https. */
function parse(address: string): URL | null {
  const plain = address.trim().replace(/&(amp|#0*38|#x0*26);/gi, '&');
  const url = /^https?:/i.test(plain) ? parseUrl(plain) : null;
  return url?.hostname ? url : null;
}

function unwrapped(url: URL): URL {
  let inner = url;
  for (let depth = 0; depth < maxDepth; depth++) {
    const target = unwrapAddress(inner);
    const next = target === undefined ? null : parse(target);
    if (!next) break;
    inner = next;
  }
  return inner;
}

/** `+` is a space in a query and nothing but itself in a path. */
function recoded(part: string, plain: RegExp): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize('NFC')).replace(plain, decodeURIComponent);
  } catch {
    return part.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  }
}

const plainInPath = /%(21|24|26|27|28|29|2A|2B|2C|3A|3B|3D|40)/g;
const plainInQuery = /%(21|24|27|28|29|2A|2C|2F|3A|3B|3F|40|5B|5D)/g;

/** `www.`, `m.` and the like at the front, `en.m.example.org` inside; never so much that no domain is left. */
function foldHost(hostname: string): string {
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return hostname;
  let host = hostname.replace(/\.+$/, '');
  const variant = /^(www\d{0,2}|m|mobile|mobil|amp|touch|wap)\.(?=[^.]+\.[^.]+)/;
  while (variant.test(host)) host = host.replace(variant, '');
  return host.replace(/^([^.]+)\.(m|mobile|amp)\.(?=[^.]+\.[^.]{2,})/, '$1.');
}

/** Names of pages that list documents about the word that follows: `/tag/amp` is about AMP. */
const listing = /^(tags?|topics?|themen?|tema|categor\w*|hashtag|search|wiki|label|keyword|t|r)$/i;

/** AMP as a step of the path (`/amp/a`, `/a/amp`) or an ending (`/a.amp.html`). */
function foldAmp(steps: string[]): string[] {
  const kept = steps.filter(
    (step, i) => !(/^amp(\.html)?$/.test(step) && steps.length > 1 && !listing.test(steps[i - 1] ?? '')),
  );
  const last = kept.at(-1);
  if (last === undefined) return steps;
  return [...kept.slice(0, -1), last.replace(/([^/])\.amp(\.html)?$/, '$1$2')];
}

function foldPath(url: URL, host: string): string {
  const path = url.pathname.replace(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  let steps = foldAmp(path.split('/').filter((step) => step !== ''));
  if (/^(index|default)\.[a-z]{2,5}\d?$/i.test(steps.at(-1) ?? '')) steps = steps.slice(0, -1);
  // amp.example.org/example/story stands for example.org/story.
  if (/^amp\./.test(url.hostname) && steps.length > 1 && steps[0] === host.split('.')[0])
    steps = steps.slice(1);
  return `/${steps.map((step) => recoded(step, plainInPath)).join('/')}`;
}

/** Parameters without those that only track, in alphabetical order; of one name, in the order given. */
function foldQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.replaceAll('+', '%20').split('=');
      return [recoded(name, plainInQuery), recoded(value.join('='), plainInQuery)] as const;
    });
  // NPR's feeds: `f` names the feed, but only beside `ft`.
  const fromFeed = pairs.some(([name]) => name === 'ft');
  const kept = pairs.filter(([name, value]) => !isTracking(name, value) && !(fromFeed && name === 'f'));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.length
    ? `?${kept.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&')}`
    : '';
}

/** Only a fragment that is a route (`#!/story/1`, `#/story/1`) says which document it is. */
function foldFragment(hash: string): string {
  return /^#!?\/./.test(hash) || /^#!./.test(hash) ? hash.replace(/\/+$/, '') : '';
}

function foldOnce(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const url = unwrapped(parsed);
  const host = foldHost(url.hostname);
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `https://${host}${port}${foldPath(url, host)}${foldQuery(url.search)}${foldFragment(url.hash)}`;
}

/**
 * The key under which two addresses are the same document: redirectors and AMP caches unwrapped, scheme, `www.`, phone
 * and AMP variants, ports, index files, closing slashes, percent-encoding, parameter order and tracking folded away.
 * It is a key, not an address to open: the host it names may answer only under `www.`. Idempotent. `null` where the
 * address is not http or https.
 */
export function canonicalUrl(address: string): string | null {
  let key = foldOnce(address);
  // One fold may lay bare another (an index file behind an AMP step): on to the fixed point.
  for (let folds = 0; key !== null && folds < maxDepth; folds++) {
    const again = foldOnce(key);
    if (again === key) break;
    key = again;
  }
  return key;
}

/**
 * The address as it can still be opened: unwrapped, without tracking parameters, fragment and credentials; the host
 * and path as they are. `null` where it is not http or https.
 */
export function openableUrl(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const url = unwrapped(parsed);
  for (const [name, value] of [...url.searchParams])
    if (isTracking(name, value)) url.searchParams.delete(name);
  url.hash = foldFragment(url.hash);
  url.username = '';
  url.password = '';
  return url.href;
}
