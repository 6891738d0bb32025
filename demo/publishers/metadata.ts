import { escapeHtml, scriptJson } from '../html';
import type { ArticleView, Publisher } from '../publisher';

export const canonicalLink = (url: string): string => `<link rel="canonical" href="${escapeHtml(url)}">`;

/** A schema.org NewsArticle; what encloses it differs from house to house. */
export function newsArticle(publisher: Publisher, { article, url, origin }: ArticleView): object {
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: article.headline,
    description: article.standfirst,
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
    inLanguage: publisher.language,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: publisher.name, url: `${origin}/` },
    ...(article.paywalled === true ? { isAccessibleForFree: false } : {}),
  };
}

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${scriptJson(data)}</script>`;

/** Open Graph and its article: properties. */
export function openGraph(publisher: Publisher, { article, url }: ArticleView): string {
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', article.headline],
    ['og:description', article.standfirst],
    ['og:url', url],
    ['og:site_name', publisher.name],
    ['og:locale', publisher.language],
    ['article:published_time', article.published],
    ...(article.modified === undefined
      ? []
      : [['article:modified_time', article.modified] as [string, string]]),
    ...article.authors.map((name) => ['article:author', name] as [string, string]),
    ...(article.paywalled === true ? [['article:content_tier', 'locked'] as [string, string]] : []),
  ];
  return properties
    .map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`)
    .join('\n');
}
