import { independentVoices } from '@/utils/engine/story/independent-publishers';
import type { Citation } from '@/utils/model/citation';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import type { Corroboration } from '@/utils/model/story-comparison';

/** Counts independent voices behind each claim; copies of one report are told where the texts are at hand. */
export function corroborate(story: Story, texts: ReadonlyMap<number, StoryArticle>): Corroboration {
  const voices = voicesOf(story, texts);
  const count = ({ citations }: { readonly citations: readonly Citation[] }): number =>
    new Set(citations.map(({ source }) => voices[source - 1])).size;
  return {
    sections: story.sections.map(({ sentences }) => sentences.map(count)),
    timeline: story.timeline.map(count),
  };
}

/** Which voice each source speaks with, in the order of the sources. */
export const voicesOf = ({ sources }: Story, texts: ReadonlyMap<number, StoryArticle>): readonly string[] =>
  independentVoices(
    sources.map(({ publisher, url, headline }, i) => {
      const { text, description } = texts.get(i + 1) ?? {};
      return {
        publisher,
        url,
        title: headline,
        ...(text === undefined ? {} : { text }),
        ...(description === undefined ? {} : { description }),
      };
    }),
  );
