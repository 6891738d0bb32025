import { escapeHtml, scriptJson } from '../html';
import type { ArticleView } from '../publisher';
import { html, type Reply } from '../server/reply';
import { clientScript, noArticle, type OddContext, type OddPage, storyIds } from './odd-page';

type Mode = 'history' | 'stale' | 'hash';

/** What the page's script is told of its articles. */
const routeData = (name: string, { article, url }: ArticleView) => ({
  name,
  url,
  headline: article.headline,
  standfirst: article.standfirst,
  authors: article.authors,
  published: article.published,
  paragraphs: article.paragraphs,
});

/** One shell for every address below the path; the script reads the address and draws the view. */
function shell({ path, view, others }: OddContext, mode: Mode): Reply {
  const named = (part: string) =>
    [view, ...others].find(({ article }) => article.path.includes(part)) ?? view;
  const first = named('axis-of-war');
  const data = {
    mode,
    base: path,
    articles: [routeData('first', first), routeData('second', named('noctavia'))],
  };
  const stale =
    mode === 'stale'
      ? `<link rel="canonical" href="${escapeHtml(first.url)}"><meta property="og:title" content="${escapeHtml(first.article.headline)}"><meta property="og:url" content="${escapeHtml(first.url)}"><meta property="og:type" content="article">`
      : '';
  return html(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>The Courier app</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${stale}
</head>
<body>
<header class="masthead"><span class="name">Courier app</span></header>
<nav class="sections"><a id="to-list" data-route="">All stories</a><a id="to-first" data-route="first">First</a><a id="to-second" data-route="second">Second</a></nav>
<div class="columns"><main id="view"></main></div>
<script type="application/json" id="routes">${scriptJson(data)}</script>
${clientScript('single-page-site')}
</body>
</html>`);
}

/** The list view and, where addresses have paths of their own, both articles as pages to open directly. */
function site(name: string, mode: Mode, description: string): OddPage[] {
  const base = { host: 'courier' as const, answer: (context: OddContext) => shell(context, mode) };
  const match = mode === 'history' ? ('address' as const) : ('content' as const);
  const of = (story: string, route: string, path: string): OddPage => ({
    ...base,
    name: `${name}-${route}`,
    path: `/odd/${name}${path}`,
    what: 'article',
    story,
    match,
    description: `${description}: the ${route} article, opened directly`,
  });
  const list: OddPage = { ...base, ...noArticle('courier'), name, path: `/odd/${name}/`, description };
  const separator = mode === 'hash' ? '/#!/' : '/';
  return [
    list,
    of(storyIds.paris, 'first', `${separator}first`),
    of(storyIds.trains, 'second', `${separator}second`),
  ];
}

/** `#to-list`, `#to-first` and `#to-second` navigate without a load. */
export const singlePageSites: readonly OddPage[] = [
  ...site('single-page', 'history', 'A single-page site that keeps its metadata up to date'),
  ...site(
    'single-page-stale',
    'stale',
    'A single-page site whose metadata always speaks of the first article',
  ),
  ...site('hash-bang', 'hash', 'A single-page site with #! addresses and no metadata'),
];
