import type { StoryReading } from './read-story';
import type { TimelineModel } from './timeline-model';

/**
 * How many days a story is told in: journalists' timelines grow with the square root of the days on which the story was in
 * the news. Cut-offs by score did worse, for what scores mean differs from story to story.
 */
export function eventCount({ articles }: StoryReading, { eventsPerRootDay }: TimelineModel): number {
  const days = new Set(articles.map(({ published }) => published)).size;
  return Math.round(eventsPerRootDay * Math.sqrt(days));
}
