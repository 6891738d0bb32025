import type { Source } from '@/utils/model/source';
import { parseSource } from '@/utils/model/source';
import { canonicalUrl } from '../../url/canonical-url';
import { parseFeedDate } from '../date/parse-feed-date';
import { dropUndefined } from '../drop-undefined';
import { splitPublisher } from '../google-news/split-publisher';
import type { JsonObject } from '../json-object';
import type { ResolveCitation } from './cited-text';
import { type KiteArticle, type KiteCluster, objectsIn, wordsIn } from './kite-shapes';

export interface KiteSources {
  readonly sources: readonly Source[];
  /** The number of the source that a citation means. */
  readonly resolve: ResolveCitation;
  /** The number of the source with this address. */
  readonly numberOf: (url: string) => number | undefined;
}

interface Listed {
  readonly domain: string;
  /** From 1; 0 for an article that cannot be a source. */
  readonly number: number;
}

/** The articles of a cluster as numbered sources. Citations count all articles of a domain, also those that cannot be used. */
export function kiteSources(cluster: KiteCluster): KiteSources {
  const walled = new Set(
    objectsIn(cluster.domains)
      .filter((domain: JsonObject<'isPaywalled'>) => domain.isPaywalled === true)
      .map(({ name }: JsonObject<'name'>) => name),
  );
  const sources: Source[] = [];
  const listed: Listed[] = [];
  const numbers = new Map<string, number>();
  for (const article of objectsIn(cluster.articles)) {
    const source = sourceOf(article, walled);
    const key = source && (canonicalUrl(source.url) ?? source.url);
    const known = key === undefined ? undefined : numbers.get(key);
    if (source && key !== undefined && known === undefined) numbers.set(key, sources.push(source));
    const number = key === undefined ? 0 : (known ?? sources.length);
    listed.push({ domain: domainOf(article), number });
  }
  const numberOf = (url: string): number | undefined => numbers.get(canonicalUrl(url) ?? url);
  return { sources, resolve: resolver(listed), numberOf };
}

const domainOf = ({ domain }: KiteArticle): string =>
  typeof domain === 'string'
    ? domain
        .trim()
        .toLowerCase()
        .replace(/^www\./, '')
    : '';

function sourceOf(article: KiteArticle, walled: ReadonlySet<unknown>): Source | undefined {
  const title = wordsIn(article.title) ?? '';
  const link = wordsIn(article.link) ?? '';
  // What Kagi found by way of Google News has Google for its domain, and its publisher in the title.
  const split = /^https?:\/\/news\.google\.com\//.test(link) ? splitPublisher(title) : undefined;
  const parsed = parseSource(
    dropUndefined({
      url: link,
      headline: split?.title ?? title,
      publisher: split?.publisher ?? (wordsIn(article.domain) as string),
      published: parseFeedDate(wordsIn(article.date) ?? ''),
      paywalled: walled.has(article.domain) ? true : undefined,
    }),
  );
  return parsed.ok ? parsed.value : undefined;
}

/** The domain itself, else the only one whose first label it is, else the only one that it is a part of: never a guess. */
function resolver(listed: readonly Listed[]): ResolveCitation {
  const domains = [...new Set(listed.map(({ domain }) => domain))].filter((domain) => domain !== '');
  const only = (found: readonly string[]): string | undefined => (found.length === 1 ? found[0] : undefined);
  return (written, place) => {
    const name = written.replace(/^www\./, '');
    const domain = domains.includes(name)
      ? name
      : (only(domains.filter((known) => known.split('.')[0] === name)) ??
        only(domains.filter((known) => known.includes(name) || name.endsWith(`.${known}`))));
    const number = listed.filter((article) => article.domain === domain)[place - 1]?.number;
    return number || undefined;
  };
}
