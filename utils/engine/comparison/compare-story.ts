import type { Citation } from '@/utils/model/citation';
import type { Story } from '@/utils/model/story';
import type { Corroboration, StoryComparison } from '@/utils/model/story-comparison';
import { countPublishers } from '../story/count-publishers';

/** How a story's sources stand to each other. Pure: what has to be read for it is read before. */
export function compareStory(story: Story): StoryComparison {
  return {
    revision: story.revision,
    disagreements: [],
    headlines: [],
    audit: [],
    corroboration: corroborationOf(story),
  };
}

function corroborationOf(story: Story): Corroboration {
  const publishers = ({ citations }: { readonly citations: readonly Citation[] }): number =>
    countPublishers(story.sources.filter((_, i) => citations.some(({ source }) => source === i + 1)));
  return {
    sections: story.sections.map(({ sentences }) => sentences.map(publishers)),
    timeline: story.timeline.map(publishers),
  };
}
