import { escapeHtml } from '../html';
import { jsonLd } from '../publishers/metadata';
import { housePage } from '../publishers/page';
import { html } from '../server/reply';
import { noArticle, type OddPage } from './odd-page';

const long =
  'Turned from one piece of ash and finished with linseed oil, it lies well in the hand and better on the shelf. Each piece differs in grain and weight. Delivery takes five working days; returns are free within thirty. ';

export const shop: OddPage = {
  ...noArticle('courier'),
  name: 'shop',
  path: '/odd/shop',
  description: 'A product of the paper’s shop, with a long description and a price',
  answer: ({ publisher }) =>
    html(
      housePage(publisher, {
        title: 'Newspaper holder, ash',
        head: `<meta property="og:type" content="product">${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Newspaper holder', offers: { '@type': 'Offer', price: '48.00', priceCurrency: 'GBP' } })}`,
        main: `<main><h1>Newspaper holder, ash</h1><p><b>£48.00</b> <button>Add to basket</button></p><p>${long.repeat(4)}</p></main>`,
        kind: 'list-page',
      }),
    ),
};

export const searchResults: OddPage = {
  ...noArticle('courier'),
  name: 'search-results',
  path: '/odd/search',
  description: 'Results of the paper’s own search: headlines and first sentences of many articles',
  answer: ({ publisher, view, others }) => {
    const results = [view, ...others].map(
      ({ article, url }) =>
        `<li><h3><a href="${escapeHtml(url)}">${escapeHtml(article.headline)}</a></h3><p>${escapeHtml(article.paragraphs[0] ?? '')}</p></li>`,
    );
    const main = `<main><h1>Results for “europe”</h1><form><input type="search" name="q" value="europe"></form><ul>${results.join('')}</ul></main>`;
    return html(housePage(publisher, { title: 'Search', head: '', main, kind: 'list-page' }));
  },
};

export const videoPage: OddPage = {
  ...noArticle('capital-tribune'),
  name: 'video',
  path: '/odd/video',
  description: 'A video with two lines of text',
  answer: ({ publisher }) =>
    html(
      housePage(publisher, {
        title: 'Watch: tugs at work off Port Tewfik',
        head: `<meta property="og:type" content="video.other">${jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: 'Tugs at work', uploadDate: '2026-01-15' })}`,
        main: '<main><h1>Watch: tugs at work off Port Tewfik</h1><video controls width="640" height="360"></video><p>Filmed on Thursday morning.</p></main>',
        kind: 'list-page',
      }),
    ),
};
