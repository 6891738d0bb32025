import type { Story } from '@/utils/model/story';
import type { MatchDocument } from './match-document';

/**
 * The texts of a story that an article is compared with: its own headline over its summary and timeline, then the
 * headline of every source in the source's language.
 */
export function storyDocuments(story: Story): readonly MatchDocument[] {
  const sentences = story.sections.flatMap((section) => section.sentences.map((sentence) => sentence.text));
  const events = story.timeline.map((event) => event.text);
  const own: MatchDocument = {
    title: story.headline,
    text: [...sentences, ...events].join('\n'),
    language: story.language,
    published: story.updated,
  };
  const told = story.sources.map((source) => ({
    title: source.headline,
    language: source.language ?? story.language,
    published: source.published,
  }));
  return [own, ...told];
}
