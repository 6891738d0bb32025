import type { FirstSigns } from './article-score';
import type { Glance } from './glance-text';
import type { Page } from './page';
import { attribute, first, naming, rootElement } from './page-dom';
import { metaValue } from './page-metas';
import { pathShape } from './path-shape';

const upTo = (value: number, most: number): number => Math.min(1, value / most);

/** Generators of sites that hold no articles. Those of blogs and news say nothing. */
const otherSoftware =
  /wiki|bb\b|vbulletin|discourse|xenforo|sphinx|docusaurus|mkdocs|gitbook|doc\b|doxygen|shop|magento|commerce|flarum|confluence/i;

const otherTypes =
  /^(Product|.*Offer$|ItemList|Collection|Search|QA|Question|FAQ|Discussion|Profile|Recipe|Soft|.*Application$|Video|Job|.*Event$|Movie|TV|Music|Podcast|Book|Course|LocalB|Place|Contact|About|HowTo)/;

const otherOgTypes = /^(og:)?(product|video|music|book|profile|business|game|movie)/i;

/** What the page says of itself in its head. */
function declared({ metas, data, article, root }: Page): FirstSigns {
  const ogType = metaValue(metas, 'og:type');
  return {
    ogArticle: /^(article|news|blog|story)/i.test(ogType),
    ogOther: otherOgTypes.test(ogType),
    // What a page says of itself that settles it, whatever else is on it.
    otherThing: !article && otherOgTypes.test(ogType),
    ldArticle: !!article,
    ldOther: data.items.some(
      ({ via, types }) =>
        /^(mainEntity)?$/.test(via) &&
        types.some((type) => otherTypes.test(type) && !(article && type === 'VideoObject')),
    ),
    dated:
      !!metaValue(metas, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date') ||
      !!article?.['datePublished'],
    software: otherSoftware.test(metaValue(metas, 'generator') + metaValue(metas, 'application-name')),
    microdata: !!first(
      root,
      '[itemtype*="Article"],[itemtype*="BlogPosting"],[typeof*="Article"],[itemprop~="articleBody"]',
    ),
  };
}

/** WordPress, Drupal and others write the kind of a page on its body. */
function bodyClass({ document }: Page): FirstSigns {
  const body = first(document, 'body');
  const html = rootElement(document);
  const name = ` ${body ? naming(body) : ''} ${html ? attribute(html, 'class') : ''} `;
  return {
    singlePost:
      /[\s_-](single(-post|-article)?|postid-\d+|article-?(page|body|detail\w*)?|node-type-(article|story|news|blog\w*)|page-node-\d+|type-(article|post)|post-template\S*|story-?page)\s/i.test(
        name,
      ),
    listBody:
      /\s(home|blog|archive|category|tag|author|search\S*|paged|date|\S*front|homepage|(section|front)-?page|landing\S*|listing\S*)\s/i.test(
        name,
      ),
    staticBody: /\spage-(id-\d+|template\S*)\s/i.test(name),
    forumBody:
      /[\s_-](forum|topic|thread|bbpress|(media)?wiki|product|woocommerce|shop|cart|viewtopic|question-page)[\s_-]/i.test(
        name,
      ),
  };
}

/** What the head and the address say: no more than a few look-ups. */
export const signsOfHead = (page: Page): FirstSigns => ({
  ...declared(page),
  ...bodyClass(page),
  ...pathShape(page.address),
});

/** Running text in one place, or many short texts and links. */
export const signsOfGlance = ({ most, pieces, running, linked, all, h1s }: Glance): FirstSigns => ({
  oneH1: h1s === 1,
  running: upTo(Math.log2(1 + most / 150), 5),
  onePlace: upTo(most, running || 1) * upTo(most, 800),
  paragraphs: upTo(pieces, 5),
  mostlyLinks: linked / (all + 1),
});
