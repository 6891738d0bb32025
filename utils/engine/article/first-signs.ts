import type { FirstSigns } from './article-score';
import type { Glance } from './glance-text';
import { holdsAny } from './holds-any';
import type { Page } from './page';
import { attribute, first, naming, rootElement } from './page-dom';
import { metaValue } from './page-metas';
import { pathShape } from './path-shape';

const upTo = (value: number, most: number): number => Math.min(1, value / most);

/** Generators of sites that hold no articles. Those of blogs and news say nothing. */
const otherSoftware = 'wiki bb/ vbulletin discourse sphinx doc/ shop magento';

/** Kinds of things in JSON-LD: beginnings and ends of their names. */
const otherTypes =
  'Product ItemL Coll Search QA Quest FAQ Disc Profile Recipe Soft Video Job Book Course LocalB Place Contact About HowTo';
const otherEnds = 'Offer Application Event';

const articleOgTypes = 'article news blog story';
const otherOgTypes = 'product video music book profile business game movie';

/** Types that its data gives the page itself, each between two slashes. */
function ownTypes({ data, article }: Page): string {
  let own = '/';
  for (const { via, types } of data.items)
    if (via === '' || via === 'mainEntity')
      for (const type of types) if (!article || type !== 'VideoObject') own += `${type}/`;
  return own;
}

/** What the page says of itself in its head. */
function declared(page: Page): FirstSigns {
  const { metas, article } = page;
  const ogType = `/${metaValue(metas, 'og:type').toLowerCase()}`;
  const software = `${metaValue(metas, 'generator')} ${metaValue(metas, 'application-name')} `
    .toLowerCase()
    .replaceAll(' ', '/');
  const types = ownTypes(page);
  const ogOther = holdsAny(ogType, otherOgTypes, '/');
  return {
    ogArticle: holdsAny(ogType, articleOgTypes, '/'),
    ogOther,
    // What a page says of itself that settles it, whatever else is on it.
    otherThing: !article && ogOther,
    ldArticle: !!article,
    ldOther: holdsAny(types, otherTypes, '/') || holdsAny(types, otherEnds, '', '/'),
    dated:
      !!metaValue(metas, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date') ||
      !!article?.['datePublished'],
    software: holdsAny(software, otherSoftware),
  };
}

/** Does the page mark an article up, in microdata or RDFa? */
export const isMarkedUp = (root: Page['root']): boolean =>
  !!first(
    root,
    '[itemtype*="Article"],[itemtype*="BlogPosting"],[typeof*="Article"],[itemprop~="articleBody"]',
  );

/** Names of bodies, or ends of names after a dash: of one article. */
const singles =
  'single/ single-post/ article/ article-page/ article-body/ article-detail postid- page-node- type-article/ type-post/ type-story/ type-news/ type-blog post-template';

const lists = '/home/ /blog/ /archive/ /category/ /tag/ /author/ /search /date/ front/ /homepage/ /landing';

const forums = 'forum topic thread wiki mediawiki product shop question-page';

/** WordPress, Drupal and others write the kind of a page on its body. */
function bodyClass({ document }: Page): FirstSigns {
  const body = first(document, 'body');
  const html = rootElement(document);
  const name = `/${body ? naming(body) : ''}/${html ? attribute(html, 'class') : ''}/`
    .toLowerCase()
    .replace(/\s+/g, '/')
    .replaceAll('_', '-');
  return {
    // Each word now follows a dash.
    singlePost: holdsAny(name.replaceAll('/', '/-'), singles, '-'),
    listBody: holdsAny(name, lists),
    staticBody: holdsAny(name, 'id- template', '/page-'),
    forumBody: holdsAny(name.replaceAll('/', '-'), forums, '-', '-'),
  };
}

/** What the head and the address say: no more than a few look-ups. */
export const signsOfHead = (page: Page): FirstSigns => ({
  ...declared(page),
  ...bodyClass(page),
  ...pathShape(page.address),
});

/** Running text in one place, and how it is marked up. */
export const signsOfGlance = ({ h1s, root }: Page, { most, pieces, running }: Glance): FirstSigns => ({
  microdata: isMarkedUp(root),
  oneH1: h1s.length === 1,
  running: upTo(Math.log2(1 + most / 150), 5),
  onePlace: upTo(most, running || 1) * upTo(most, 800),
  paragraphs: upTo(pieces, 5),
});
