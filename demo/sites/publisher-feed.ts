import { escapeHtml as escapeXml } from '../html';
import type { ArticleView, Publisher } from '../publisher';
import { type Reply, xml } from '../server/reply';

/** Where every newspaper has its feed. */
export const feedPath = '/feed.xml';

/** The feed of a newspaper, headline and standfirst as most houses have it: the wire's in Atom, the others' in RSS. */
export function publisherFeed(publisher: Publisher, views: readonly ArticleView[]): Reply {
  const latest = views.toSorted((a, b) => Date.parse(b.article.published) - Date.parse(a.article.published));
  const write = isAtom(publisher) ? atom : rss;
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${write(publisher, latest)}\n`;
  return xml(body, { 'content-type': `${feedType(publisher)}; charset=utf-8` });
}

const feedType = (publisher: Publisher): string =>
  isAtom(publisher) ? 'application/atom+xml' : 'application/rss+xml';

const isAtom = ({ id }: Publisher): boolean => id === 'northern-wire';

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const homeOf = (views: readonly ArticleView[]): string => `${views[0]?.origin ?? 'http://localhost'}/`;

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with authors as Dublin Core has them. */
function rss({ name, motto, language }: Publisher, views: readonly ArticleView[]): string {
  const about = [
    element('title', name),
    element('link', homeOf(views)),
    element('description', motto),
    element('language', language),
  ];
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${about.join('\n')}
${views.map(rssItem).join('\n')}
</channel></rss>`;
}

function rssItem({ article, url }: ArticleView): string {
  const parts = [
    element('title', article.headline),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('description', article.standfirst),
    element('pubDate', new Date(article.published).toUTCString()),
    ...article.authors.map((author) => element('dc:creator', author)),
  ];
  return `<item>${parts.join('')}</item>`;
}

/** Atom (RFC 4287). */
function atom({ name, language }: Publisher, views: readonly ArticleView[]): string {
  const home = homeOf(views);
  const about = [
    element('title', name),
    element('id', home),
    `<link href="${escapeXml(home)}"/>`,
    element('updated', views[0]?.article.published ?? '2026-01-01T00:00:00Z'),
  ];
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${about.join('\n')}
${views.map(atomEntry).join('\n')}
</feed>`;
}

function atomEntry({ article, url }: ArticleView): string {
  const parts = [
    element('title', article.headline),
    element('id', url),
    `<link rel="alternate" href="${escapeXml(url)}"/>`,
    element('published', article.published),
    element('updated', article.modified ?? article.published),
    element('summary', article.standfirst),
    ...article.authors.map((author) => `<author>${element('name', author)}</author>`),
  ];
  return `<entry>${parts.join('')}</entry>`;
}
