import { toldWords } from '@/utils/engine/coverage/told-words';
import { wordLikeness } from '@/utils/engine/coverage/word-likeness';
import type { EarlierTitle } from '@/utils/model/entry';
import type { EarlierHeadline, HeadlineComparison, HeadlinePart } from '@/utils/model/headline-comparison';
import type { Source } from '@/utils/model/source';

/** From this likeness on two words are one wording: forms of a word, not words of one meaning. */
const sameWording = 0.95;

const languageOf = ({ language = 'en' }: Source): string => language.split('-')[0] ?? 'en';

/**
 * The headlines of a story side by side. What differs is what fewer than half of the other headlines in its language say.
 *
 * @param earlier by the number of the source: headlines that its publisher has replaced, the latest last
 */
export function compareHeadlines(
  sources: readonly Source[],
  earlier: ReadonlyMap<number, readonly EarlierTitle[]>,
): HeadlineComparison[] {
  const words = sources.map((source) => toldWords(source.headline, languageOf(source)));
  return sources.map((source, i) => {
    const others = words.filter((_, j) => j !== i && languageOf(sources[j] ?? source) === languageOf(source));
    const isShared = (word: Told) => {
      const saying = others.filter((other) => other.some((one) => wordLikeness(word, one) >= sameWording));
      return saying.length * 2 >= others.length;
    };
    return {
      source: i + 1,
      parts: partsOf(source.headline, languageOf(source), others.length === 0 ? () => true : isShared),
      earlier: [...(earlier.get(i + 1) ?? [])].reverse().map((title) => earlierHeadline(title, source)),
    };
  });
}

type Told = ReturnType<typeof toldWords>[number];

function earlierHeadline({ title, until }: EarlierTitle, source: Source): EarlierHeadline {
  const now = toldWords(source.headline, languageOf(source));
  const stays = (word: Told) => now.some((one) => wordLikeness(word, one) >= sameWording);
  return { parts: partsOf(title, languageOf(source), stays), until };
}

/** Cut at white space, so that the parts joined are the headline itself. Function words go with what stands before them. */
function partsOf(headline: string, language: string, isShared: (word: Told) => boolean): HeadlinePart[] {
  const parts: { text: string; differs: boolean }[] = [];
  for (const [piece] of headline.matchAll(/\s*\S+\s*$|\s*\S+/gu)) {
    const told = toldWords(piece, language);
    const last = parts.at(-1);
    const differs = told.length === 0 ? (last?.differs ?? false) : told.some((word) => !isShared(word));
    if (last?.differs === differs) last.text += piece;
    else parts.push({ text: piece, differs });
  }
  return parts;
}
