import { getDomain, getHostname } from 'tldts-icann';
import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { once } from '@/utils/model/once';
import { publisherFamilies } from './publisher-families';

/** Whom an article comes from, as far as it says. */
export interface PublishedBy {
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Addresses that hide the publisher behind somebody else's host. */
const carriers: ReadonlySet<string> = new Set([
  'google.com',
  'msn.com',
  'yahoo.com',
  'apple.news',
  'flipboard.com',
  'smartnews.com',
  'newsbreak.com',
]);

const known = once(() => {
  const byHost = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const [family, , hosts, names = ''] of publisherFamilies) {
    for (const host of hosts.split(/\s+/)) byHost.set(host, family);
    for (const name of names.split('|')) if (name !== '') byName.set(nameKey(name), family);
  }
  // "nytimes.com" also stands for a publisher that calls itself "NYTimes"; hosts of several labels stand for nobody's name.
  for (const [host, family] of byHost) {
    const label = host.split('.')[0] ?? '';
    if (label.length > 4 && host.split('.').length === 2 && !byName.has(label)) byName.set(label, family);
  }
  return { byHost, byName };
});

/**
 * The owner, or where none is known the publisher, that stands behind an article: equal for outlets of one family. By the
 * host of the address, else by the publisher's name, which may itself be a host. Empty where nothing is known.
 */
export function publisherFamily({ publisher, url }: PublishedBy): string {
  const named = publisher?.trim() ?? '';
  return hostFamily(url ?? '') ?? (named === '' ? '' : nameFamily(named));
}

function nameFamily(named: string): string {
  const host = /^[^\s@]+\.[a-z]{2,}$/i.test(named) ? hostFamily(named) : undefined;
  const key = nameKey(named);
  return host ?? known().byName.get(key) ?? key;
}

function hostFamily(address: string): string | undefined {
  const host = getHostname(address)?.replace(/^www\./, '');
  if (!host) return undefined;
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const family = known().byHost.get(labels.slice(from).join('.'));
    if (family !== undefined) return family;
  }
  const domain = getDomain(host) ?? host;
  return carriers.has(domain) ? undefined : domain;
}

/** "The Sun" and "the-sun" are one name; so are "BBC News" and "bbc news ". */
function nameKey(name: string): string {
  return foldWord(foldText(name))
    .replace(/^the\b/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
