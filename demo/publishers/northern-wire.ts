import { escapeHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { authorNames, bodyText } from './article-parts';
import { timeElement } from './dates';

/** A news agency. No metadata at all: plain semantic HTML with a byline and a `<time>`. */
export const northernWire: Publisher = {
  id: 'northern-wire',
  name: 'Northern Wire',
  motto: 'Independent news agency, owned by its readers',
  language: 'en',
  direction: 'ltr',
  sections: [
    { slug: 'europe', title: 'Europe' },
    { slug: 'economy', title: 'Economy' },
    { slug: 'science', title: 'Science' },
  ],
  words: englishWords,
  articleHead: () => '',
  articleBody: (view) => `<article>
<p class="byline">${timeElement(view.article, northernWire)} <span rel="author">${authorNames(view)}</span></p>
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p>
${bodyText(northernWire, view)}
<p class="end">© Northern Wire</p>
</article>`,
};
