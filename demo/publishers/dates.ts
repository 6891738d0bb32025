import type { DemoArticle } from '../article';
import { escapeHtml } from '../html';
import type { Publisher } from '../publisher';

/** The newsroom's own day and hour, read off the zone of the time stamp: the demo shows the same on every machine. */
export function shownDate(timestamp: string, language: string): string {
  const local = new Date(`${timestamp.slice(0, 19)}Z`);
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(local);
}

/** `<time>` with the article's moment. */
export const timeElement = (article: DemoArticle, publisher: Publisher, attributes = ''): string =>
  `<time datetime="${article.published}"${attributes}>${escapeHtml(shownDate(article.published, publisher.language))}</time>`;
