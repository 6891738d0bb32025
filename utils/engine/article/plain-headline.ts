import { lineKey } from './line-key';
import type { Page } from './page';
import { text } from './page-dom';
import { metaValue } from './page-metas';

/**
 * The headline as a quick look tells it: the heading that the title names, else what the head says. The site's name may
 * still be in it; `headlineOf` is the thorough one.
 */
export function plainHeadline({ title, metas, whole, h1s }: Page): string {
  const told = metaValue(metas, 'og:title').slice(0, 500);
  const lines = h1s.map((h1) => text(h1, 500));
  const heads = lineKey(`${told}\n${title}`);
  const named = lines.find((line) => {
    const key = lineKey(line);
    return key.length > 12 && heads.includes(key);
  });
  // A single-page site may leave the head of the article before in place; its title follows what is shown.
  const isStale = title && !lineKey(title).includes(lineKey(told).slice(0, 12));
  return (whole && (named || (!isStale && told) || title)) || lines[0] || title;
}
