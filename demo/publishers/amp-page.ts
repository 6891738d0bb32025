import { escapeHtml, paragraphsHtml } from '../html';
import type { ArticleView, Publisher } from '../publisher';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle } from './metadata';

/** The twin of an article for AMP, without AMP's own script: nothing here is loaded from elsewhere. */
export const ampPage = (publisher: Publisher, view: ArticleView): string => `<!doctype html>
<html amp lang="${publisher.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(view.article.headline)}</title>
${canonicalLink(view.url)}
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style amp-custom>body{max-width:36rem;margin:0 auto;padding:1rem;font:1.1rem/1.5 Georgia,serif}h1{line-height:1.15}</style>
${jsonLd({ '@context': 'https://schema.org', ...newsArticle(publisher, view) })}
</head>
<body>
<p><strong>${escapeHtml(publisher.name)}</strong></p>
<article>
<h1>${escapeHtml(view.article.headline)}</h1>
<p>${timeElement(view.article, publisher)}</p>
${paragraphsHtml(view.article.paragraphs)}
</article>
</body>
</html>`;
