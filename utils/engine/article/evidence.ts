import { addressKey } from './address-key';
import { isArticleItem } from './article-data';
import { showsDate } from './date-sign';
import type { Page } from './page';
import { all, attribute, contains, count, first, naming, precedes, rootElement, text } from './page-dom';
import { type Metas, metaValue } from './page-metas';
import type { Survey } from './page-survey';
import { dateInPath } from './path-date';
import { pathShape } from './path-shape';
import { namedHeadings } from './plain-headline';

/** What was seen on a page, 0 to 1 each, under the name that explains it. */
export type Signs = Readonly<Record<string, number>>;

const yes = (condition: boolean): number => (condition ? 1 : 0);
const upTo = (value: number, most: number): number => Math.min(1, Math.max(0, value / most));

/** Generators of sites that hold no articles. Those of blogs and news say nothing. */
const otherSoftware =
  /mediawiki|phpbb|vbulletin|discourse|xenforo|moinmoin|dokuwiki|sphinx|docusaurus|mkdocs|gitbook|javadoc|doxygen|prestashop|magento|shopify|woocommerce|opencart|invision|smf|flarum|nodebb|jekyll-docs|confluence|redmine|gitea|gitlab \d/i;

const otherTypes =
  /^(Product|ProductGroup|Offer|AggregateOffer|ItemList|CollectionPage|SearchResultsPage|QAPage|Question|FAQPage|DiscussionForumPosting|ProfilePage|Recipe|SoftwareApplication|WebApplication|MobileApplication|SoftwareSourceCode|VideoGame|JobPosting|Event|Movie|TVSeries|TVEpisode|MusicRecording|MusicAlbum|PodcastEpisode|PodcastSeries|Book|Course|LocalBusiness|Restaurant|Hotel|Place|Dataset|ContactPage|AboutPage|CheckoutPage|HowTo)$/;

const otherOgTypes =
  /^(product|og:product|video|music|book|profile|place|business|restaurant|game|movie|object|company|app|activity|hotel|forum|podcast|sport|school|university|city|cause)\b/i;

const hasPublishedMeta = (metas: Metas): boolean =>
  metaValue(metas, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date') !== '';

/** What the page says of itself in its head. */
function declared(page: Page): Signs {
  const ogType = metaValue(page.metas, 'og:type');
  const top = page.data.items.filter(({ via }) => via === '' || via === 'mainEntity');
  const isVideo = top.some(({ types }) => types.includes('VideoObject')) && !page.article;
  return {
    'og:type is article': yes(/^(article|news|blog|newsarticle|story)/i.test(ogType)),
    'og:type is another': yes(otherOgTypes.test(ogType)),
    'og:type is website': yes(/^(website|webpage|homepage)/i.test(ogType)),
    'JSON-LD describes this article': yes(page.article !== undefined),
    'JSON-LD has an article': yes(page.data.items.some(isArticleItem)),
    'JSON-LD describes another thing': yes(
      isVideo || top.some(({ types }) => types.some((type) => otherTypes.test(type))),
    ),
    'date of publication declared': yes(
      hasPublishedMeta(page.metas) || page.article?.['datePublished'] !== undefined,
    ),
    'author declared': yes(
      metaValue(page.metas, 'article:author', 'author', 'parsely-author', 'byl') !== '' ||
        page.article?.['author'] !== undefined,
    ),
    'made by forum, wiki, shop or docs software': yes(
      ['generator', 'application-name']
        .map((name) => metaValue(page.metas, name))
        .some((made) => made !== '' && otherSoftware.test(made)),
    ),
    'microdata article': yes(
      count(
        page.root,
        '[itemtype*="Article"],[itemtype*="BlogPosting"],[typeof*="Article"],[itemprop~="articleBody"]',
      ) > 0,
    ),
  };
}

/** WordPress, Drupal and others write the kind of a page on its body. */
function bodyClass(page: Page): Signs {
  const body = first(page.document, 'body');
  const html = rootElement(page.document);
  const name = ` ${body ? naming(body) : ''} ${html ? attribute(html, 'class') : ''} `;
  return {
    'body named as a single post': yes(
      /[\s_-](single(-post|-article|-format-\w+)?|postid-\d+|article-?(page|body|detail\w*|template)?|node-type-(article|story|news|blog\w*)|page-node-\d+|type-(article|post)|post-template\S*|story-?page)\s/i.test(
        name,
      ),
    ),
    'body named as a list': yes(
      /\s(home|blog|archive|category|tag|author|search|search-results|paged|date|front|page-front|is-front|homepage|section-?(page|front)|frontpage|front-page|landing\S*|listing\S*)\s/i.test(
        name,
      ),
    ),
    'body named as a static page': yes(/\s(page-id-\d+|page-template\S*)\s/i.test(name)),
    'body named as a forum, wiki or shop': yes(
      /[\s_-](forum|topic|thread|bbpress|buddypress|mediawiki|wiki|product|single-product|woocommerce|shop|cart|viewtopic|showthread|question-page)[\s_-]/i.test(
        name,
      ),
    ),
  };
}

/** The heading that the title names, and where it stands. */
function heading(page: Page, survey: Survey): Signs {
  const named = namedHeadings(page);
  const line = named[0] ? text(named[0], 500) : '';
  const { body } = survey;
  return {
    'one h1': yes(page.h1s.length === 1),
    'three h1 or more': yes(page.h1s.length > 2),
    'an h1 that the title names': yes(named.length > 0),
    'an h1 as long as a headline': yes(
      line.split(/\s+/).length >= 5 ||
        /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u1000-\u109f]{9}/.test(line),
    ),
    'h1 is a link elsewhere': yes(named.some((h1) => linksElsewhere(h1, page))),
    'headline stands with the text': yes(!!body && named.some((h1) => contains(body.element, h1))),
  };
}

function linksElsewhere(h1: Element, page: Page): boolean {
  const link = first(h1, 'a[href]');
  const href = link ? attribute(link, 'href') : '';
  if (href === '' || !URL.canParse(href, page.address.href)) return false;
  return addressKey(new URL(href, page.address.href).href) !== addressKey(page.address.href);
}

/** Running text in one place, or many short texts and links. */
function texts({ body, running, linked, unlinked, linkedHeadings, longLinks }: Survey): Signs {
  const length = body?.length ?? 0;
  const inBody = body ? linkedHeadings.filter((heading) => contains(body.element, heading)).length : 0;
  const before = body
    ? linkedHeadings.filter((heading) => precedes(heading, body.element)).length - inBody
    : 0;
  return {
    'running text': upTo(Math.log2(1 + length / 150), 5),
    'hardly any running text': yes(length < 350),
    'text in one place': (running > 0 ? Math.min(1, length / running) : 0) * upTo(length, 800),
    'several paragraphs': upTo(body?.paragraphs ?? 0, 5),
    'mostly links': linked / (linked + unlinked + 1),
    'linked headings for the text': upTo(linkedHeadings.length * 200, length + 1),
    'linked headings in the text': upTo(inBody, 5),
    'linked headings before the text': upTo(Math.max(0, before), 8),
    'long links for the text': upTo(longLinks * 60, length + 1),
  };
}

/** What else stands on the page. */
function furniture(page: Page, survey: Survey): Signs {
  const posts = count(
    page.document,
    '[id^="post-" i],[id^="post_" i],[id^="p" i][class*="post" i],[class~="post"],[class~="message"],[itemtype$="/Comment"],[class*="postbody" i]',
  );
  const articles = all(page.document, 'article', 40).filter((element) =>
    first(element, 'h1,h2,h3,h4'),
  ).length;
  const times = all(page.root, 'time', 60).length;
  return {
    byline: yes(
      count(page.root, '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]') > 0,
    ),
    'a time': yes(times > 0 && times < 12),
    'an article element with a heading': yes(articles === 1),
    'many article elements': upTo(Math.max(0, articles - 2), 8),
    'many posts': upTo(Math.max(0, posts - 2), 8),
    'a price or a cart': yes(
      count(
        page.document,
        '[itemprop~="price"],[property="product:price:amount"],[class*="add-to-cart" i],[class*="addtocart" i],[name="add-to-cart"]',
      ) > 0,
    ),
    code: upTo(count(survey.body?.element ?? page.root, 'pre'), 20),
    'a table of contents': yes(
      count(page.document, '#toc,.toc,[class*="table-of-contents" i],[role="doc-toc"],.breadcrumb-docs') > 0,
    ),
  };
}

/** A date of publication: none in the head, in the address or beside the headline speaks against an article. */
function dates(page: Page, survey: Survey): Signs {
  const known =
    hasPublishedMeta(page.metas) ||
    page.work?.['datePublished'] !== undefined ||
    dateInPath(page.address.pathname) !== undefined;
  const enough = (survey.body?.length ?? 0) > 200;
  return { 'no date anywhere': yes(!known && !(enough && showsDate(page))) };
}

/** What the head and the address say: no more than a few look-ups. */
export const signsOfHead = (page: Page): Signs => ({
  ...declared(page),
  ...bodyClass(page),
  ...pathShape(page.address),
});

/** What the page's headings and text say; the walk over it is handed in. */
export const signsOfText = (page: Page, survey: Survey): Signs => ({
  ...heading(page, survey),
  ...texts(survey),
});

/** What else stands on the page: the dearest look-ups, since they search all of it. */
export const signsOfRest = (page: Page, survey: Survey): Signs => ({
  ...furniture(page, survey),
  ...dates(page, survey),
});
