import { escapeHtml } from '../html';
import type { Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink } from './metadata';

/** A French regional daily. Metadata: Dublin Core and plain `<meta name>`, as older systems write them. */
export const gazetteDesAlpes: Publisher = {
  id: 'gazette-des-alpes',
  name: 'La Gazette des Alpes',
  motto: 'Quotidien régional · Chambéry',
  language: 'fr',
  direction: 'ltr',
  sections: [
    { slug: 'economie', title: 'Économie' },
    { slug: 'societe', title: 'Société' },
  ],
  words: {
    by: 'Par',
    mostRead: 'Les plus lus',
    latest: 'Dernières nouvelles',
    subscribe: 'La suite est réservée aux abonnés.',
    updated: 'Mis à jour le',
  },
  articleHead: ({ url, article }) => {
    const metas: [string, string][] = [
      ['description', article.standfirst],
      ['author', article.authors.join(', ')],
      ['DC.title', article.headline],
      ['DC.date.issued', article.published],
      ['DC.publisher', gazetteDesAlpes.name],
      ['DC.language', 'fr'],
    ];
    const tags = metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
    return [canonicalLink(url), ...tags].join('\n');
  },
  articleBody: (view) => `<article class="papier">
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="chapo standfirst">${escapeHtml(view.article.standfirst)}</p>
<p class="byline signature">${gazetteDesAlpes.words.by} ${authorNames(view)}<br>Publié le ${timeElement(view.article, gazetteDesAlpes)}</p>
${figure(view)}
<div class="article-body">
${bodyText(gazetteDesAlpes, view)}
</div>
</article>`,
};
