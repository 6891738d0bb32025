import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { parseUrl } from '@/utils/model/parse-url';
import { plainText } from '@/utils/model/plain-text';
import { limits } from '@/utils/model/primitives';
import type { Source } from '@/utils/model/source';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';

/** An article that a story can show as a source: it has an address. */
export interface NumberedArticle {
  readonly article: StoryArticle;
  readonly source: Source;
}

/** The most sources that a story holds (`parseStory`). */
const mostSources = 500;

/**
 * The sources of a story, the first number 1: those which the last revision had keep their order, new ones follow by date.
 * Articles without an address cannot be sources; of several with one address the newest counts.
 */
export function numberSources(articles: readonly StoryArticle[], previous?: Story): NumberedArticle[] {
  const before = new Map(previous?.sources.map(({ url }, i) => [keyOf(url), i]));
  const byAddress = new Map<string, NumberedArticle>();
  for (const article of [...articles].sort(byDate)) {
    const source = sourceOf(article);
    if (source) byAddress.set(keyOf(source.url), { article, source });
  }
  const place = ({ source }: NumberedArticle) => before.get(keyOf(source.url)) ?? Number.POSITIVE_INFINITY;
  return [...byAddress.values()]
    .sort((a, b) => compare(place(a), place(b)) || byDate(a.article, b.article))
    .slice(0, mostSources);
}

const keyOf = (url: string): string => canonicalUrl(url) ?? url;

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byDate(a: StoryArticle, b: StoryArticle): number {
  const key = ({ published, updated, id }: StoryArticle) => `${published ?? updated ?? '9'} ${id}`;
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sourceOf(article: StoryArticle): Source | undefined {
  const { url, title, published, language, paywalled } = article;
  const headline = plainText(title).slice(0, limits.headline);
  const parsed = url && /^https?:\/\//i.test(url) ? parseUrl(url) : null;
  if (!url || !parsed || headline === '') return undefined;
  return {
    url: parsed.href,
    headline,
    publisher: (plainText(article.publisher ?? '') || hostOf(url)).slice(0, limits.label),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(paywalled === undefined ? {} : { paywalled }),
  };
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
