import type { Page } from './page';
import { closest, contains, naming, parent } from './page-dom';

const tags = 'aside,nav,footer,[class],[id]';
const names =
  /(^|[\s_-])(comments?|commenter|comment-?list|disqus|respond|replies|related|recommend\w*|recirc\w*|side-?bar|rail|popular|trending|most-?read|teasers?|promo|newsletter|more-?(from|stories|news)|also|widget|footer|nav|menu|card-?list|latest)([\s_-]|$)/i;

const isTop = (element: Element): boolean => /^(html|body|main|article)$/.test(element.localName);

/**
 * Does the element belong to another thing than the article: readers' comments, teasers, navigation? A frame that also
 * holds the article's heading is none of these, whatever it is called.
 */
export function isForeign(element: Element, page: Page): boolean {
  const [h1] = page.h1s.length === 1 ? page.h1s : [];
  let at = closest(element, tags);
  for (let up = 0; at && up < 12 && !isTop(at); up++) {
    const part = /^(aside|nav|footer)$/.test(at.localName) || names.test(naming(at));
    if (part) return h1 === undefined || !contains(at, h1);
    const above = parent(at);
    at = above && closest(above, tags);
  }
  return false;
}
