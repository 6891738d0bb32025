import type { SearchHit } from '@/utils/model/search';
import type { Story } from '@/utils/model/story';
import { placesIn, type WantedWord } from './mark-words';

/**
 * The one text of a story, besides its headline, in which most of the words stand: what a list of hits shows. Undefined where the
 * headline has as many.
 */
export function foundText(story: Story, words: readonly WantedWord[]): SearchHit['found'] {
  const count = (text: string) => new Set(placesIn(text, words).map(({ wanted }) => wanted)).size;
  let best: SearchHit['found'];
  let most = count(story.headline);
  for (const text of textsOf(story)) {
    const found = count(text.text);
    if (found > most) [best, most] = [text, found];
  }
  return best;
}

function* textsOf({ sections, timeline, sources }: Story): Generator<NonNullable<SearchHit['found']>> {
  for (const { heading, sentences } of sections) {
    for (const text of [heading, ...sentences.map((sentence) => sentence.text)])
      yield { in: 'summary', text };
  }
  for (const { text } of timeline) yield { in: 'timeline', text };
  for (const { headline, publisher } of sources) yield { in: 'source', text: `${publisher}: ${headline}` };
}
