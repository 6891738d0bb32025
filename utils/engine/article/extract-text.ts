import { plainParagraphs, plainText } from '@/utils/model/plain-text';
import { withoutJunk } from './junk-lines';
import { ldText } from './ld-text';
import { rootElement, text } from './page-dom';
import type { Survey } from './page-survey';
import { findContent } from './text/find-content';
import { type Light, lightPage } from './text/light-page';
import { isElement, lightText } from './text/light-text';
import type { Work } from './work-data';

/** The longest text an article may have, in UTF-16 units. */
export const longestText = 200_000;

const inline =
  /^(a|abbr|acronym|bd[io]|big|cite|code|data|d?el|dfn|em|font|[ibqsu]|ins|kbd|label|mark|nobr|samp|small|span|strike|strong|su[bp]|time|tt|var|wbr)$/;

const asides =
  /(^|[\s_-])(share|sharing|social|related|recommend\w*|newsletter|subscribe|promo|most-?popular|read-?more|see-?also|caption|credit|credits|copyright|byline|tags|tag-?list|toolbar|breadcrumbs?|comments?|advert\w*|ad-?slot|sponsor\w*|outbrain|taboola|sr-only|visually-?hidden|screen-reader-text)([\s_-]|$)/i;

/** Parts that stand inside the article's element, but not in its text. A long one is text after all, misnamed. */
function isAside(light: Light): boolean {
  if (/^(figcaption|aside|nav|footer|form|iframe|object|select|textarea|button)$/.test(light.tag))
    return true;
  if (/^(body|article|main)$/.test(light.tag) || !asides.test(light.names.join(' '))) return false;
  return lightText(light).length < 1_000;
}

/** The texts of an element's blocks in document order, each one line; `<br>` ends a line too. */
function linesOf(content: Light): string[] {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const block = plainText(line);
    if (block !== '') lines.push(block);
    line = '';
  };
  const read = (light: Light): void => {
    const isBlock = !inline.test(light.tag);
    if (isBlock) close();
    for (const child of light.children) {
      if (!isElement(child)) line += child;
      else if (!isAside(child)) read(child);
    }
    if (isBlock) close();
  };
  read(content);
  close();
  return lines;
}

function byContent(root: Element): string[] {
  const content = findContent(root);
  return content ? linesOf(content) : [];
}

/** The lines of the element that holds most of the running text. */
const bySurvey = (survey: Survey | undefined): string[] =>
  survey?.body ? linesOf(lightPage(survey.body.element)).filter((line) => line.length > 40) : [];

const byLinkedData = ({ data, article }: Work): string[] =>
  article ? ldText(data, article['articleBody'], longestText).split(/\n+/) : [];

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/**
 * The article's text: paragraphs parted by empty lines, at most `longestText` characters, without captions, sharing
 * and pointers to other articles. Where little is found, the page's own data or the element with most running text
 * stands in. Empty where there is no text. The page is not changed.
 */
export function extractText(page: Work, survey: Survey | undefined): string {
  const root = page.root === page.document ? rootElement(page.document) : (page.root as Element);
  const headline = page.h1s[0] ? text(page.h1s[0], 500) : '';
  let lines = root ? withoutJunk(byContent(root), headline) : [];
  for (const other of [() => bySurvey(survey), () => byLinkedData(page)]) {
    if (lengthOf(lines) > 1_500) break;
    const found = withoutJunk(other(), headline);
    if (lengthOf(lines) < lengthOf(found) * 0.5) lines = found;
  }
  return plainParagraphs(lines.join('\n\n').slice(0, longestText));
}
