import { cleanContent } from './clean-content';
import { type Light, lightPage } from './light-page';
import { lightText } from './light-text';
import { prunePage } from './prune-page';
import { scorePage } from './score-page';

/** An article has this much text; where less is found, the next attempt takes less out. */
const enough = 500;

const attempts = [
  { strict: true, names: true, conditionally: true },
  { strict: false, names: true, conditionally: true },
  { strict: false, names: false, conditionally: true },
  { strict: false, names: false, conditionally: false },
];

/**
 * The part of an element that is the article, on a copy; the method is Readability's (`_grabArticle`, version 0.6), without
 * what is for showing the article rather than for its text. The page is not changed.
 */
export function findContent(root: Element): Light | undefined {
  let best: Light | undefined;
  let most = 0;
  for (const flags of attempts) {
    const page = lightPage(root);
    const content = scorePage(page, prunePage(page, flags.strict), flags.names);
    cleanContent(content, flags);
    const { length } = lightText(content);
    if (length > most) [best, most] = [content, length];
    if (length >= enough) return content;
  }
  return best;
}
