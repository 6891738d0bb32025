import { cleanLine } from './clean-line';
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
 * The section of the paper that the article stands in, as the page's data names it: the first where it names several. The name of
 * the publisher is none. `undefined` where it names none.
 */
export function sectionOf(page: Work, publishers: readonly string[]): string | undefined {
  const { data, work, metas, whole } = page;
  const own = new Set(publishers.map(lineKey));
  const found = [
    ldText(data, work?.['articleSection'], 200),
    whole ? metaLine(metas, 'article:section', 'og:article:section', 'parsely-section', 'section') : '',
    marked(page),
  ];
  return found.find((section) => isName(section) && !own.has(lineKey(section)));
}
