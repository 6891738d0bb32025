import type { Citation } from '@/utils/model/citation';
import type { SourcePoint, SourceStanding } from '@/utils/model/source-points';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import { coverClaim } from './cover-claim';
import { type ReadDocument, readDocument } from './read-document';

/**
 * Sources side by side: how each of `numbers` stands to every sentence of the summary. `texts` holds what is at hand of the
 * sources, by number.
 */
export function pointsOfSources(
  story: Story,
  texts: ReadonlyMap<number, StoryArticle>,
  numbers: readonly number[],
): readonly SourcePoint[] {
  const documents = new Map<number, ReadDocument>();
  for (const number of numbers) {
    const article = texts.get(number);
    if (article?.text) documents.set(number, readDocument(article));
  }
  return story.sections.flatMap(({ heading, sentences }) =>
    sentences.map(({ text, citations }) => ({
      text,
      heading,
      standings: numbers.map((number) => standingOf(text, citations, number, documents.get(number))),
    })),
  );
}

function standingOf(
  point: string,
  citations: readonly Citation[],
  number: number,
  document: ReadDocument | undefined,
): SourceStanding {
  const cited = citations.filter(({ source }) => source === number);
  const quote = cited.find((citation) => citation.quote !== undefined)?.quote;
  if (cited.length > 0) return { standing: 'cited', ...(quote === undefined ? {} : { quote }) };
  if (document === undefined) return { standing: 'unread' };
  const { verdict, support } = coverClaim(point, document);
  return verdict === 'reports' && support
    ? { standing: verdict, quote: support.quote }
    : { standing: verdict };
}
