import { dateNames, namedLike } from './date-labels';
import { type DateText, parseDateText } from './date-text';
import { isForeign } from './foreign-part';
import { all, attribute, fromHeadline, parent, text } from './page-dom';
import type { Work } from './work-data';

/** The first of these texts that reads as a date. */
export function firstDate(lines: readonly string[], language: string): DateText | undefined {
  for (const line of lines) {
    const date = line === '' ? undefined : parseDateText(line, language);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Where the search looks: the page, its headline if it shows one, and the language that its months are in. */
export interface Place {
  readonly page: Work;
  readonly headline: Element | undefined;
  readonly language: string;
}

/** The date of the nearest element of a selector: its machine-readable attributes, then its text. */
export function stampedDate({ page, headline, language }: Place, selector: string): DateText | undefined {
  for (const element of fromHeadline(all(page.root, selector, 40), headline)) {
    if (isForeign(element, page)) continue;
    const given = ['datetime', 'content', 'title', 'data-datetime', 'data-date'].map((name) =>
      attribute(element, name),
    );
    const date = firstDate([...given, text(element, 120)], language);
    if (date !== undefined) return date;
  }
  return undefined;
}

const named = namedLike([...dateNames, 'credit']);

/** A short text, named as a date's is, that reads as one. */
function labelledDate({ page, headline, language }: Place): DateText | undefined {
  for (const element of fromHeadline(all(page.root, named, 200), headline)) {
    const line = text(element, 300);
    if (line.length < 6 || line.length > 200 || !/\d/.test(line) || /copyright|©/i.test(line)) continue;
    const date = parseDateText(line, language);
    if (date !== undefined && !isForeign(element, page)) return date;
  }
  return undefined;
}

/** A date in the text around the headline: its parent's, then the parent's of that. */
function dateBeside({ page, headline, language }: Place): DateText | undefined {
  let element = headline ?? (page.h1s.length === 1 ? page.h1s[0] : undefined);
  for (let up = 0; element && up < 4; up++) {
    element = parent(element);
    if (!element || /^(body|html)$/.test(element.localName)) return undefined;
    const date = parseDateText(text(element, 600), language);
    if (date !== undefined) return date;
  }
  return undefined;
}

const published =
  'time[pubdate],time[itemprop~="datePublished"],.published[title],abbr.published,time.published,time.entry-date';

/** The date that a reader sees beside the headline. */
export function shownDate(place: Place): DateText | undefined {
  return (
    stampedDate(place, published) ??
    stampedDate(place, 'time[datetime]') ??
    labelledDate(place) ??
    dateBeside(place)
  );
}
