import type { Article } from '@/utils/model/article';
import type { FirstSigns } from './article-score';
import { lookClosely } from './close-look';
import type { CloseSigns } from './close-signs';
import { describeArticle } from './describe-article';
import { extractText } from './extract-text';
import type { Sight } from './sight-article';

/** The last word on a page: what was seen of it and, where that makes it an article, all that it tells. */
export interface CloseReading {
  readonly signs: FirstSigns & CloseSigns;
  /** None, where the close look takes the page for no article, or it has not even a headline. */
  readonly article: Article | null;
}

/** Reads closely what the first look has seen, the text included. Text from the page: parse it at the door. */
export function readArticle(sight: Sight): CloseReading {
  const seen = lookClosely(sight);
  const article = seen.isArticle ? describeArticle(seen) : null;
  return { signs: seen.signs, article: article && { ...article, text: extractText(seen.page, seen.survey) } };
}
