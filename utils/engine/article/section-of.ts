import { cleanLine } from './clean-line';
import { listOf } from './json-ld';
import { ldText } from './ld-text';
import { lineKey } from './line-key';
import { metaLine } from './meta-lines';
import { all, attribute, text } from './page-dom';
import { withProperty } from './schema-property';
import type { Work } from './work-data';

const property = withProperty('articleSection');

function marked(page: Work): string {
  const element = all(page.root, property, 1)[0];
  return element ? cleanLine(attribute(element, 'content') || text(element, 200)) : '';
}

/** Names of sections are short, and no addresses; a number is the key of one. */
const isName = (section: string): boolean =>
  section.length > 1 &&
  section.length <= 80 &&
  /\p{L}/u.test(section) &&
  !/^https?:|^\/|[{}<>]/.test(section);

/**
 * What could stand above anything in any paper: names of a site's whole or its front, of the kind of a page, and what systems
 * fill in where nobody chose. As keys of lines, in the languages in which systems write them.
 */
const saysNothing = new Set(
  [
    'main,home,homepage,home page,front page,index,top,top news,top stories,latest,latest news,all,all news',
    'news,general,general news,article,articles,story,stories,post,posts,blog,page,pages,content',
    'default,none,null,undefined,other,misc,miscellaneous,uncategorized,uncategorised',
    'nachrichten,startseite,artikel,allgemein,actualites,accueil,non classe,noticias,portada,inicio,sin categoria',
    'notizie,senza categoria,noticias,sem categoria,nieuws,nyheter,nyheder,uutiset,wiadomosci,новости,главная',
  ]
    .join(',')
    .split(','),
);

/**
 * The section of the paper that the article stands in, as the page's data names it: the first where it names several. The name of
 * the publisher is none, nor is what says nothing ("News", "Home"): the next source may tell more. `undefined` where none does.
 */
export function sectionOf(page: Work, publishers: readonly string[]): string | undefined {
  const { data, work, metas, whole } = page;
  const own = new Set(publishers.map(lineKey));
  const found = [
    ...listOf(work?.['articleSection'])
      .slice(0, 20)
      .map((one) => ldText(data, one, 200)),
    whole ? metaLine(metas, 'article:section', 'og:article:section', 'parsely-section', 'section') : '',
    marked(page),
  ];
  return found.find((section) => {
    const key = lineKey(section);
    return isName(section) && !own.has(key) && !saysNothing.has(key);
  });
}
