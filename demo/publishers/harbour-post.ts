import { escapeHtml, paragraphsHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink } from './metadata';

/** A paper of a port town. Metadata: microdata in the article's own markup. */
export const harbourPost: Publisher = {
  id: 'harbour-post',
  name: 'Harbour Post',
  motto: 'News with the tide since 1904',
  language: 'en-GB',
  direction: 'ltr',
  sections: [
    { slug: 'shipping', title: 'Shipping' },
    { slug: 'world', title: 'World' },
    { slug: 'local', title: 'Local' },
  ],
  words: englishWords,
  articleHead: ({ url, article }) =>
    `${canonicalLink(url)}\n<meta name="description" content="${escapeHtml(article.standfirst)}">`,
  articleBody: (view) => {
    const { article, url } = view;
    const authors = article.authors.map(
      (name) =>
        `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(name)}</span></span>`,
    );
    return `<div class="story" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="mainEntityOfPage" content="${escapeHtml(url)}">
<h1 itemprop="headline">${escapeHtml(article.headline)}</h1>
<h2 class="standfirst" itemprop="description">${escapeHtml(article.standfirst)}</h2>
<div class="byline">${authors.join(', ')} | ${timeElement(article, harbourPost, ' itemprop="datePublished"')}
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${harbourPost.name}"></span></div>
${figure(view)}
<div class="article-body" itemprop="articleBody">
${paragraphsHtml(article.paragraphs)}
</div>
</div>`;
  },
};
