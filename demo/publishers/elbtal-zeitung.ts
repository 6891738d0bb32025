import { escapeHtml } from '../html';
import type { Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle, openGraph } from './metadata';

/** A German regional daily. Metadata: Open Graph, and a JSON-LD list in which the article is not the first. */
export const elbtalZeitung: Publisher = {
  id: 'elbtal-zeitung',
  name: 'Elbtal-Zeitung',
  motto: 'Unabhängige Tageszeitung für den Norden',
  language: 'de',
  direction: 'ltr',
  sections: [
    { slug: 'norddeutschland', title: 'Norddeutschland' },
    { slug: 'wirtschaft', title: 'Wirtschaft' },
    { slug: 'kultur', title: 'Kultur' },
  ],
  words: {
    by: 'Von',
    mostRead: 'Meistgelesen',
    latest: 'Aktuell',
    subscribe: 'Weiterlesen mit EZ+.',
    updated: 'Aktualisiert',
  },
  articleHead: (view) => {
    const trail = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] };
    const article = { '@context': 'https://schema.org', ...newsArticle(elbtalZeitung, view) };
    return [canonicalLink(view.url), openGraph(elbtalZeitung, view), jsonLd([trail, article])].join('\n');
  },
  articleBody: (view) => `<main><article class="artikel">
<header class="artikel-kopf">
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p>
<p class="byline">${elbtalZeitung.words.by} ${authorNames(view)} | ${timeElement(view.article, elbtalZeitung)} Uhr</p>
</header>
${figure(view)}
<div class="article-body">
${bodyText(elbtalZeitung, view)}
</div>
</article></main>`,
};
