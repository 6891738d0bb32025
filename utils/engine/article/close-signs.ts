import type { FirstSigns, Seen } from './article-score';
import type { CloseSign } from './close-weights';
import { isMarkedUp } from './first-signs';
import { namedHeadings } from './named-headings';
import type { Page } from './page';
import { all, contains, count, first, text } from './page-dom';
import type { Survey } from './page-survey';

export type CloseSigns = Seen<CloseSign>;

const upTo = (value: number, most: number): number => Math.min(1, Math.max(0, value / most));

/** Steps of an address that name another kind on one site, and a section of articles on the next. */
const doubtfulStep =
  /^(communi|comment|help|support|learn|refer|item|buy|offer|deal|video|watch|player|podcast|episode|audio|live-?tv|galler|photo|people|event|recipe|game|app|book|music|hotel|restaurant|map|weather)/i;
const rareStep =
  /^(kb|dp|impressum|repo|blob|tree|pull|issues|commit|works|fiction|chapters?|lyrics|album|listing|property|directory|dictionary|definition|download|software)$/i;

function address({ address: { pathname, hostname } }: Page): CloseSigns {
  const steps = pathname.split('/').map((step) => step.replace(/\.\w{2,5}$/, ''));
  return {
    doubtfulStep:
      steps.some((step) => doubtfulStep.test(step)) || /^(video|tv|tools|photos?)\./i.test(hostname),
    rareStep: steps.some((step) => rareStep.test(step)),
  };
}

/** Running text in one place, or many short texts and links: counted anew, with more care than at first sight. */
function texts({ body, running, linked, unlinked, h1s, linkedHeadings }: Survey): CloseSigns {
  const length = body?.length ?? 0;
  return {
    oneH1: h1s.length === 1,
    running: upTo(Math.log2(1 + length / 150), 5),
    onePlace: upTo(length, running || 1) * upTo(length, 800),
    paragraphs: upTo(body?.paragraphs ?? 0, 5),
    mostlyLinks: linked / (linked + unlinked + 1),
    linkedHeadings: upTo(linkedHeadings, 5),
  };
}

/** The heading that the title names, and where it stands. */
function heading(page: Page, { body, h1s }: Survey): CloseSigns {
  const named = namedHeadings(page, h1s);
  const line = named[0] ? text(named[0], 500) : '';
  return {
    namedH1: named.length > 0,
    longH1: line.split(/\s+/).length > 4 || /[\u0e00-\u109f\u3040-\u9fff\uac00-\ud7af]{9}/.test(line),
    nearH1: !!body && named.some((h1) => contains(body.element, h1)),
  };
}

/** Something named as dates are, with a figure in it. */
const dates =
  'time,[class*="date" i],[class*="time" i],[class*="publi" i],[class*="meta" i],[id*="date" i],[itemprop*="date"]';

const posts =
  '[id^="post-" i],[id^="post_" i],[id^="p" i][class*="post" i],[class~="post"],[class~="message"],[itemtype$="/Comment"],[class*="postbody" i]';

const prices =
  '[itemprop~="price"],[property="product:price:amount"],[class*="add-to-cart" i],[class*="addtocart" i],[name="add-to-cart"]';

/** What else stands on the page. */
function furniture({ document, root }: Page, { dated, pathDate }: FirstSigns): CloseSigns {
  const articles = all(document, 'article', 40).filter((element) => first(element, 'h1,h2,h3,h4')).length;
  return {
    microdata: isMarkedUp(root),
    oneArticle: articles === 1,
    manyArticles: upTo(articles - 2, 8),
    manyPosts: upTo(count(document, posts) - 2, 8),
    price: count(document, prices) > 0,
    contents: count(document, '#toc,.toc,[class*="table-of-contents" i],[role="doc-toc"]') > 0,
    undated: !dated && !pathDate && !all(root, dates, 60).some((element) => /\d/.test(text(element, 200))),
  };
}

/** What takes a search of the whole page to see. `seen` is what the first look saw. */
export const closeSigns = (page: Page, survey: Survey, seen: FirstSigns): CloseSigns => ({
  ...texts(survey),
  ...address(page),
  ...heading(page, survey),
  ...furniture(page, seen),
});
