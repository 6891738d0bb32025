import type { QuotePlace } from '@/utils/model/citation';
import { plainText } from '@/utils/model/plain-text';
import { partOf, type StoryArticle } from '@/utils/model/story-article';

/** What stands at a place of an article, as a quote shows it: on one line, without invisible characters. */
export function passageAt(article: StoryArticle, place: QuotePlace): string {
  return plainText(partOf(article, place.in).slice(place.start, place.end));
}
