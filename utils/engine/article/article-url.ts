import { canonicalUrl, openableUrl } from '@/utils/engine/url/canonical-url';
import type { Sighting } from '@/utils/model/spotted-article';
import { hostLabel } from './host-label';
import { overlap } from './likeness';
import { lineKey } from './line-key';

const steps = (key: string): string[] => new URL(key).pathname.split('/').filter((step) => step !== '');

/** Could this step of a path name a document, rather than a section? */
const namesDocument = (step = ''): boolean =>
  /\d{4}/.test(step) || step.split(/[-_]/).length > 2 || step.length > 25;

function decoded(key: string): string {
  try {
    return decodeURI(key);
  } catch {
    return key;
  }
}

const tokens = (key: string): Set<string> =>
  new Set(
    decoded(key)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
  );

/** Do two addresses share words or a number beyond their hosts, as twins of one article do? */
function alike(a: string, b: string): boolean {
  const hosts = new Set([...tokens(new URL(a).hostname), ...tokens(new URL(b).hostname)]);
  const other = tokens(new URL(b).pathname + new URL(b).search);
  const shared = [...tokens(new URL(a).pathname + new URL(a).search)].filter(
    (t) => other.has(t) && !hosts.has(t),
  );
  return shared.some((t) => /\d{5}/.test(t)) || shared.filter((t) => !/^\d+$/.test(t)).length >= 2;
}

/** Is what a page calls its canonical address credible, seen from where it was found? */
function credible(canonical: string, shown: string, headline: string): boolean {
  if (canonical === shown) return true;
  const own = steps(canonical);
  const here = steps(shown);
  const query = new URL(canonical).search;
  if (own.length === 0 && query === '') return false;
  // A section front above the article: `/news` said of `/news/2020/some-story`.
  const above = own.length < here.length && own.every((step, i) => step === here[i]);
  if (above && query === '' && !namesDocument(own.at(-1))) return false;
  const sameSite = hostLabel(new URL(canonical).hostname) === hostLabel(new URL(shown).hostname);
  if (sameSite)
    return (
      here.length === 0 ||
      own.length > 1 ||
      namesDocument(own.at(-1)) ||
      query !== '' ||
      alike(canonical, shown)
    );
  const words = tokens(`https://x.y/${encodeURI(headline)}`);
  const told = [...tokens(new URL(canonical).pathname)].filter(
    (t) => words.has(t) && !/^\d+$/.test(t),
  ).length;
  return alike(canonical, shown) || told >= 3;
}

/**
 * A single-page site may leave the head of the article before in place: then no word of its title is in the headline that
 * is shown, and only an address that is like the one shown can be meant.
 */
function headIsOfAnother({ told, headline }: Sighting): boolean {
  const title = lineKey(told);
  return title !== '' && overlap(title, lineKey(headline)) === 0;
}

/**
 * The article's address to keep: the page's canonical link, else its Open Graph address, if they are credible (not the
 * home page, not a section, not an unrelated page of another site); else the address shown, without what only tracks.
 */
export function articleUrl(sighting: Sighting): string {
  const shown = canonicalUrl(sighting.shown) ?? sighting.shown;
  const isOfAnother = headIsOfAnother(sighting);
  for (const claim of sighting.claims) {
    const url = openableUrl(claim);
    const key = url === null ? null : canonicalUrl(url);
    if (url === null || key === null || (isOfAnother && !alike(key, shown))) continue;
    if (credible(key, shown, sighting.headline)) return url;
  }
  return openableUrl(sighting.shown) ?? sighting.shown;
}
