import { escapeHtml } from '../html';
import type { ArticleView, Publisher, Teaser } from '../publisher';
import { shownDate } from './dates';

interface PageParts {
  readonly title: string;
  readonly head: string;
  readonly main: string;
  readonly kind: 'article-page' | 'list-page';
}

/** Masthead, navigation and footer of the house round a page. All links are relative: mirrors of a host work too. */
export function housePage(publisher: Publisher, { title, head, main, kind }: PageParts): string {
  const sections = publisher.sections.map(
    ({ slug, title: name }) => `<a href="/${slug}/">${escapeHtml(name)}</a>`,
  );
  return `<!doctype html>
<html lang="${publisher.language}" dir="${publisher.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body class="${kind}">
<header class="masthead"><a class="name" href="/">${escapeHtml(publisher.name)}</a><span class="motto">${escapeHtml(publisher.motto)}</span></header>
<nav class="sections">${sections.join('')}</nav>
<div class="columns">
${main}
</div>
<footer class="imprint">${escapeHtml(publisher.name)} is invented. This page belongs to the demo newsroom on your own machine.</footer>
</body>
</html>`;
}

const plainTeaser = ({ href, article }: Teaser): string =>
  `<li><a href="${escapeHtml(href)}">${escapeHtml(article.headline)}</a></li>`;

export function articlePage(publisher: Publisher, view: ArticleView): string {
  const main = `${publisher.articleBody(view)}
<aside class="most-read"><h2>${escapeHtml(publisher.words.mostRead)}</h2><ol>${view.mostRead.map(plainTeaser).join('')}</ol></aside>`;
  const title = `${view.article.headline} | ${publisher.name}`;
  return housePage(publisher, { title, head: publisher.articleHead(view), main, kind: 'article-page' });
}

/** A home or section page: teasers in a grid, the first of them large. */
export function listPage(publisher: Publisher, title: string, teasers: readonly Teaser[]): string {
  const cards = teasers.map((teaser) => card(publisher, teaser));
  const main = `<main class="front"><h2 class="front-title">${escapeHtml(title)}</h2>${cards.join('\n')}</main>`;
  const head = `<meta property="og:type" content="website">\n<meta property="og:title" content="${escapeHtml(publisher.name)}">`;
  return housePage(publisher, { title: `${title} | ${publisher.name}`, head, main, kind: 'list-page' });
}

function card({ language }: Publisher, { href, article, sectionTitle }: Teaser): string {
  return `<div class="card">
<a href="${escapeHtml(href)}"><img src="/picture${escapeHtml(encodeURI(article.path))}.svg" alt="" width="1200" height="600"></a>
<span class="kicker">${escapeHtml(sectionTitle)}</span>
<h3><a href="${escapeHtml(href)}">${escapeHtml(article.headline)}</a></h3>
<p>${escapeHtml(article.standfirst)}</p>
<span class="when">${escapeHtml(shownDate(article.published, language))}</span>
</div>`;
}
