import { escapeHtml, paragraphsHtml } from '../html';
import type { ArticleView, Publisher } from '../publisher';

/** An abstract drawing of the house's own, so that pages look like pages without any photograph. */
export const figure = ({ article }: ArticleView): string =>
  `<figure><img src="/picture${escapeHtml(encodeURI(article.path))}.svg" alt="" width="1200" height="600"></figure>`;

/** All paragraphs, and where the article must be paid for the box that says so. */
export function bodyText(publisher: Publisher, { article }: ArticleView): string {
  const box =
    article.paywalled === true
      ? `<div class="subscribe"><strong>${escapeHtml(publisher.words.subscribe)}</strong></div>`
      : '';
  return paragraphsHtml(article.paragraphs) + box;
}

export const authorNames = ({ article }: ArticleView): string =>
  article.authors.map((name) => `<span class="author">${escapeHtml(name)}</span>`).join(', ');
