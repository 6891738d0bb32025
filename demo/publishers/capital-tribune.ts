import { escapeHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle, openGraph } from './metadata';

/** Metadata: JSON-LD, Open Graph, and an AMP twin under /amp that names the page as its canonical. */
export const capitalTribune: Publisher = {
  id: 'capital-tribune',
  name: 'Capital Tribune',
  motto: 'Washington, D.C.',
  language: 'en-US',
  direction: 'ltr',
  sections: [
    { slug: 'diplomacy', title: 'Diplomacy' },
    { slug: 'business', title: 'Business' },
    { slug: 'health', title: 'Health' },
    { slug: 'local', title: 'The District' },
  ],
  words: { ...englishWords, subscribe: 'Subscribe for $1 to read on.' },
  articleHead: (view) =>
    [
      canonicalLink(view.url),
      `<link rel="amphtml" href="${escapeHtml(`${view.origin}/amp${view.article.path}`)}">`,
      openGraph(capitalTribune, view),
      jsonLd([{ '@context': 'https://schema.org', ...newsArticle(capitalTribune, view) }]),
    ].join('\n'),
  articleBody: (view) => `<main class="article-main"><article id="story">
<div class="hed"><h1>${escapeHtml(view.article.headline)}</h1>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p></div>
${figure(view)}
<div class="byline" rel="author">${capitalTribune.words.by} ${authorNames(view)}</div>
<div class="dateline">${timeElement(view.article, capitalTribune)}</div>
<div class="article-body">
${bodyText(capitalTribune, view)}
</div>
</article></main>`,
};
