import { escapeHtml } from '../html';
import { englishWords, type Publisher } from '../publisher';
import { authorNames, bodyText } from './article-parts';
import { shownDate } from './dates';
import { openGraph } from './metadata';

/** A financial evening paper. Metadata: Open Graph and nothing else; its markup says nothing of what it holds. */
export const eveningLedger: Publisher = {
  id: 'evening-ledger',
  name: 'The Evening Ledger',
  motto: 'Business, in sum',
  language: 'en-GB',
  direction: 'ltr',
  sections: [{ slug: 'business', title: 'Business' }],
  words: { ...englishWords, subscribe: 'Subscribers read on. The Ledger costs £2.50 a week.' },
  articleHead: (view) => openGraph(eveningLedger, view),
  articleBody: (view) => `<div class="sheet">
<h1 class="t1">${escapeHtml(view.article.headline)}</h1>
<div class="standfirst">${escapeHtml(view.article.standfirst)}</div>
<div class="byline">${authorNames(view)}, ${escapeHtml(shownDate(view.article.published, 'en-GB'))}</div>
<div class="article-body">
${bodyText(eveningLedger, view)}
</div>
</div>`,
};
