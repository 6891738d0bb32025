import { dateNames, namedLike } from './date-labels';
import type { Page } from './page';
import { all, attribute, closest, parent, text } from './page-dom';

/** A year of the web, with another number before or after it; also in Arabic, Persian and Thai figures and years. */
const yearOfNow =
  /(?<![\d٠-٩۰-۹])((19|20|25)\d\d|[١۱][٩۹][٠-٩۰-۹]{2}|[٢۲][٠۰][٠-٩۰-۹]{2}|๒๕[๐-๙]{2})(?![\d٠-٩۰-۹])/;
const dayOfMonth = /(?<![\d٠-٩۰-۹])[\d٠-٩۰-۹๐-๙]{1,2}(?![\d٠-٩۰-۹])|(?<!\d)\d{8}(?!\d)/;

/** Could a text hold a date? Which date it is, and whether it is one, is for `parseDateText` to say. */
const mayHoldDate = (line: string): boolean => yearOfNow.test(line) && dayOfMonth.test(line);

const stamped = 'time[datetime],time[pubdate],abbr.published,[itemprop~="datePublished"]';
const named = namedLike(dateNames);
const foreign = 'aside,nav,footer,[class*="comment" i],[class*="related" i],[class*="sidebar" i]';

const isLabel = (line: string): boolean =>
  line.length > 5 && line.length < 200 && !/copyright|©/i.test(line) && mayHoldDate(line);

/** Does the text around the headline hold a date: its parent's, or that of the parents above? */
function dateBeside(headline: Element | undefined): boolean {
  let element = headline && parent(headline);
  for (let up = 0; element && up < 4; up++) {
    if (/^(body|html)$/.test(element.localName)) return false;
    if (mayHoldDate(text(element, 600))) return true;
    element = parent(element);
  }
  return false;
}

/** Does the page show a date that may be the article's? A quick look: the fields' own search reads them all. */
export function showsDate(page: Page): boolean {
  const isOwn = (element: Element): boolean => closest(element, foreign) === undefined;
  const hasStamp = all(page.root, stamped, 40).some(
    (element) => isOwn(element) && /\d/.test(attribute(element, 'datetime') || text(element, 120)),
  );
  return (
    hasStamp ||
    dateBeside(page.h1s[0]) ||
    all(page.root, named, 200).some((element) => isLabel(text(element, 300)) && isOwn(element))
  );
}
