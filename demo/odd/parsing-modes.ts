import { escapeHtml, paragraphsHtml } from '../html';
import { html, xhtml } from '../server/reply';
import { housePageOf, type OddPage, twinOf, withMarkup } from './odd-page';

export const xhtmlPage: OddPage = {
  ...twinOf('harbour-post', 'paris'),
  name: 'xhtml',
  path: '/odd/xhtml',
  description: 'XHTML served as such: names are case-sensitive and innerHTML must be well-formed',
  answer: ({ view: { article, url } }) =>
    xhtml(`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<title>${escapeHtml(article.headline)}</title>
<link rel="canonical" href="${escapeHtml(url)}"/>
<link rel="icon" href="data:,"/>
<link rel="stylesheet" href="/style.css"/>
<meta property="og:type" content="article"/>
<meta property="article:published_time" content="${article.published}"/>
</head>
<body>
<div class="columns"><article>
<h1>${escapeHtml(article.headline)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst)}</p>
<p class="byline">By ${escapeHtml(article.authors.join(', '))} <time datetime="${article.published}">7 January 2026</time></p>
${paragraphsHtml(article.paragraphs)}
</article></div>
</body>
</html>`),
};

export const quirksMode: OddPage = {
  ...twinOf('dnipro-review', 'paris'),
  name: 'quirks-mode',
  path: '/odd/quirks-mode',
  description: 'No doctype: the browser lays the page out as in 1998',
  answer: (context) => html(housePageOf(context).replace(/^<!doctype html>\s*/i, '')),
};

export const fiveMegabytes: OddPage = {
  ...twinOf('harbour-post', 'storm'),
  name: 'five-megabytes',
  path: '/odd/five-megabytes',
  description: 'Five megabytes of readers’ comments below the article',
  answer: (context) =>
    html(housePageOf(context).replace('</body>', () => `${comments(5 * 1024 * 1024)}</body>`)),
};

const remarks = [
  'My grandfather moored at that quay for thirty years and never once lost a line.',
  'Could the paper please print a map with stories like this?',
  'I disagree with the previous reader, and with the one before.',
  'First the ferries, then the bridge, and who pays in the end?',
  'Thank you for reporting calmly.',
] as const;

function comments(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 1; size < bytes; i++) {
    const remark = remarks[(i * 7) % remarks.length] ?? '';
    const part = `<div class="comment" id="comment-${i}"><b>Reader ${i}</b> <time>January 2026</time><p>${remark} ${remarks[i % remarks.length] ?? ''}</p></div>\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return `<section id="comments">${parts.join('')}</section>`;
}

export const twoArticles: OddPage = {
  ...twinOf('courier', 'paris'),
  name: 'two-articles',
  path: '/odd/two-articles',
  description: 'Two whole articles in one document; the first is the page’s own',
  answer: ({ publisher, view, others, ...rest }) => {
    const second = others[0];
    // One below the other: side by side they would both be in view.
    const page = withMarkup(housePageOf({ publisher, view, others, ...rest }), {
      head: '<style>.columns{display:block}</style>',
    });
    return html(page.replace('<aside', () => `${second ? publisher.articleBody(second) : ''}<aside`));
  },
};
