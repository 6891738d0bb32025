import { wordsAround } from '@/utils/engine/citation/words-around';
import type { Citation } from '@/utils/model/citation';
import { plainText } from '@/utils/model/plain-text';
import { limits } from '@/utils/model/primitives';
import type { StoryArticle } from '@/utils/model/story-article';
import type { DatePrecision, TimelineEvent } from '@/utils/model/timeline-event';
import type { DatedSentence } from './dated-sentence';

export interface EventDate {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly planned?: true;
}

/** The event that sentences tell, each of them cited with its place. */
export function eventOf(
  date: EventDate,
  sentences: readonly DatedSentence[],
  articles: readonly StoryArticle[],
): TimelineEvent {
  return {
    ...date,
    text: sentences
      .map(({ text }) => plainText(text))
      .join(' ')
      .slice(0, limits.sentence),
    citations: sentences.map((sentence) => citationOf(sentence, articles)),
  };
}

function citationOf(
  { article, part, start, end, text }: DatedSentence,
  articles: readonly StoryArticle[],
): Citation {
  const at = { in: part, start, end };
  const source = articles[article];
  return {
    source: article + 1,
    quote: plainText(text).slice(0, limits.sentence),
    at,
    ...(source && wordsAround(source, at)),
  };
}
