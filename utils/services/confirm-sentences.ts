import { otherTexts } from '@/utils/engine/comparison/compare-story';
import { voicesOf } from '@/utils/engine/comparison/corroborate';
import { confirmations } from '@/utils/engine/coverage/confirmations';
import { readDocument } from '@/utils/engine/coverage/read-document';
import type { PageMark } from '@/utils/model/page-mark';
import type { ComparisonRef } from '@/utils/model/requests';
import { readCompared } from './compare-open-story';
import type { Deps } from './deps';

/**
 * The sentences of the tab's article, each with how many independent other sources report it, as far as their texts are at
 * hand. Null where there is no article, or no other text to hold it against: then nothing can be said of any sentence.
 */
export async function confirmSentences(deps: Deps, of: ComparisonRef): Promise<readonly PageMark[] | null> {
  const compared = await readCompared(deps, of);
  if (!compared?.article?.text) return null;
  const others = otherTexts(compared);
  if (others.length === 0) return null;
  const voices = voicesOf(compared.story, compared.texts);
  const numbers = others.map(({ source }) => voices[source - 1] ?? '');
  return confirmations(
    readDocument(compared.article),
    others.map(({ document }) => document),
    numbers,
  ).map(({ passage, sources }) => ({ quote: passage.quote, sources }));
}
