import type { Article } from '@/utils/model/article';
import { describeArticle } from './detect-article';
import { extractText } from './extract-text';

/**
 * All that a page tells of the article in view, its text included; `null` where it has not even a headline. Whether the
 * page is an article was asked before (`sightArticle`). Text from the page: parse it at the door.
 */
export function readArticle(document: Document, address: string, root?: Element): Article | null {
  const article = describeArticle(document, address, root);
  return article && { ...article, text: extractText(document, root) };
}
