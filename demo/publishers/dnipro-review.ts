import { escapeHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle } from './metadata';

/** Metadata: a JSON-LD @graph in which the article refers to page and organisation by @id. */
export const dniproReview: Publisher = {
  id: 'dnipro-review',
  name: 'Dnipro Review',
  motto: 'Reporting from Ukraine, in English',
  language: 'en',
  direction: 'ltr',
  sections: [
    { slug: 'politics', title: 'Politics' },
    { slug: 'culture', title: 'Culture' },
  ],
  words: englishWords,
  articleHead: (view) => {
    const organisation = { '@type': 'Organization', '@id': `${view.origin}/#org`, name: dniproReview.name };
    const page = { '@type': 'WebPage', '@id': view.url, url: view.url, name: view.article.headline };
    const article = {
      ...newsArticle(dniproReview, view),
      '@id': `${view.url}#article`,
      isPartOf: { '@id': view.url },
      publisher: { '@id': `${view.origin}/#org` },
    };
    const graph = { '@context': 'https://schema.org', '@graph': [organisation, page, article] };
    return `${canonicalLink(view.url)}\n${jsonLd(graph)}`;
  },
  articleBody: (view) => `<article class="report">
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="byline">${authorNames(view)}<br>${timeElement(view.article, dniproReview)}</p>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p>
${figure(view)}
<section class="article-body">
${bodyText(dniproReview, view)}
</section>
</article>`,
};
