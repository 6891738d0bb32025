import { escapeHtml } from '../html';
import type { Publisher } from '../publisher';
import { authorNames, bodyText, figure } from './article-parts';
import { timeElement } from './dates';
import { canonicalLink, jsonLd, newsArticle } from './metadata';

/** An Arabic daily, set from right to left. Metadata: JSON-LD. */
export const alMina: Publisher = {
  id: 'al-mina',
  name: 'الميناء',
  motto: 'جريدة يومية تصدر من الإسكندرية',
  language: 'ar',
  direction: 'rtl',
  sections: [
    { slug: 'economy', title: 'اقتصاد' },
    { slug: 'culture', title: 'ثقافة' },
  ],
  words: {
    by: 'كتب',
    mostRead: 'الأكثر قراءة',
    latest: 'آخر الأخبار',
    subscribe: 'لقراءة بقية التقرير اشترك في الجريدة.',
    updated: 'آخر تحديث',
  },
  articleHead: (view) =>
    `${canonicalLink(view.url)}\n${jsonLd({ '@context': 'https://schema.org', ...newsArticle(alMina, view) })}`,
  articleBody: (view) => `<article lang="ar" dir="rtl">
<h1>${escapeHtml(view.article.headline)}</h1>
<p class="standfirst">${escapeHtml(view.article.standfirst)}</p>
<p class="byline">${alMina.words.by}: ${authorNames(view)} — ${timeElement(view.article, alMina)}</p>
${figure(view)}
<div class="article-body">
${bodyText(alMina, view)}
</div>
</article>`,
};
