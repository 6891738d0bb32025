import { lineKey } from './clean-line';
import { overlap } from './likeness';
import type { Page } from './page';
import { text } from './page-dom';
import { metaValue } from './page-metas';

/** The headings that the page's title names, the first of them most likely the headline. */
export function namedHeadings(page: Page): Element[] {
  const titles = [page.title, metaValue(page.metas, 'og:title')].map(lineKey);
  return page.h1s.filter((h1) => {
    const key = lineKey(text(h1, 500));
    return key.length > 12 && titles.some((title) => overlap(key, title) > 0.7);
  });
}

/**
 * The headline as a quick look tells it: the heading that the title names, else what the head says. The site's name may
 * still be in it; `headlineOf` is the thorough one.
 */
export function plainHeadline(page: Page): string {
  const [named] = namedHeadings(page);
  if (named) return text(named, 500);
  const own = page.h1s[0] ? text(page.h1s[0], 500) : '';
  if (!page.whole) return own || page.title;
  const told = metaValue(page.metas, 'og:title').slice(0, 500);
  // A single-page site may leave the head of the article before in place; its title follows what is shown.
  const isStale = page.title !== '' && overlap(lineKey(told), lineKey(page.title)) === 0;
  return (isStale ? '' : told) || page.title || own;
}
