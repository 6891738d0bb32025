import { escapeHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle, openGraph } from './metadata';

/** A broadsheet. Metadata: one JSON-LD NewsArticle and Open Graph, and a twin for phones at m.courier.localhost. */
export const courier: Publisher = {
  id: 'courier',
  name: 'The Morning Courier',
  motto: 'Established 1871 · London',
  language: 'en-GB',
  direction: 'ltr',
  sections: [
    { slug: 'world', title: 'World' },
    { slug: 'business', title: 'Business' },
    { slug: 'science', title: 'Science' },
    { slug: 'culture', title: 'Culture' },
  ],
  words: englishWords,
  articleHead: (view) =>
    [
      canonicalLink(view.url),
      openGraph(courier, view),
      jsonLd({ '@context': 'https://schema.org', ...newsArticle(courier, view) }),
    ].join('\n'),
  articleBody: (view) => `<article>
<header>
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p>
<p class="byline">${courier.words.by} ${authorNames(view)} · ${timeElement(view.article, courier)}</p>
</header>
${figure(view)}
<div class="article-body">
${bodyText(courier, view)}
</div>
</article>`,
};
