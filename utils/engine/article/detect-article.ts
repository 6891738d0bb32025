import type { Article } from '@/utils/model/article';
import { articleUrl } from './article-url';
import { viewOf } from './article-view';
import { type CloseLook, lookClosely } from './close-look';
import { describeArticle } from './describe-article';
import { look, sightingOf } from './sight-article';

/** Both looks at a page, one after the other; `undefined` where its address is not http or https. */
export function lookTwice(document: Document, address: string, root?: Element): CloseLook | undefined {
  const sight = look(document, address, root && viewOf(document, address, root));
  return sight && lookClosely(sight);
}

/**
 * The article of a page, without its text, where both looks take it for one; else `null`. `root` is the element of the
 * article in view, where one document holds several: headline, dates, authors and address then come from it.
 */
export function detectArticle(document: Document, address: string, root?: Element): Article | null {
  const seen = lookTwice(document, address, root);
  const article = seen?.isArticle ? describeArticle(seen) : null;
  return article && seen ? { ...article, url: articleUrl(sightingOf(seen.page, article.headline)) } : null;
}
