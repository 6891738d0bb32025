import type { KeepPlace } from '@/components/story/story-slots';
import type { NoteSubject } from '@/utils/model/library-record';
import type { Collectable } from '@/utils/model/library-requests';
import type { Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';

/** What a note on that part of a story stands on; undefined where the story has no such part. */
export function subjectOf(place: KeepPlace, key: StoryKey, story: Story): NoteSubject | undefined {
  if (place.is === 'story') return { is: 'story', key };
  if (place.is === 'source') {
    const source = story.sources[place.number - 1];
    return source && { is: 'source', url: source.url };
  }
  if (place.is === 'event') {
    const event = story.timeline[place.event];
    return event && { is: 'event', key, date: event.date, text: event.text };
  }
  const section = story.sections[place.section];
  return section && { is: 'section', key, heading: section.heading };
}

/** What of it can be put into a collection: a section is part of its story. */
export function collectableOf(place: KeepPlace, key: StoryKey): Collectable | undefined {
  if (place.is === 'story') return { is: 'story', key };
  if (place.is === 'source') return { is: 'source', key, number: place.number };
  return place.is === 'event' ? { is: 'event', key, place: place.event } : undefined;
}

/** One text for a subject, so that two can be held against each other. */
export function subjectName(subject: NoteSubject): string {
  if (subject.is === 'source') return JSON.stringify([subject.is, subject.url]);
  const { feed, id } = subject.key;
  if (subject.is === 'story') return JSON.stringify([subject.is, feed, id]);
  const rest = subject.is === 'section' ? [subject.heading] : [subject.date, subject.text];
  return JSON.stringify([subject.is, feed, id, ...rest]);
}
