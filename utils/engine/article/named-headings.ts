import { overlap } from './likeness';
import { lineKey } from './line-key';
import type { Page } from './page';
import { text } from './page-dom';
import { metaValue } from './page-metas';

/** The headings that the page's title names, the first of them most likely the headline. */
export function namedHeadings({ title, metas }: Page, h1s: readonly Element[]): Element[] {
  const titles = [title, metaValue(metas, 'og:title').slice(0, 500)].map(lineKey);
  return h1s.filter((h1) => {
    const key = lineKey(text(h1, 500));
    return key.length > 12 && titles.some((title) => overlap(key, title) > 0.7);
  });
}
