import { type Feed, parseFeed } from '@/utils/model/feed';
import { parseStory, type Story } from '@/utils/model/story';
import type { DerivedStory } from '@/utils/storage/feed-stories';

export const feedUrl = 'https://feeds.example.org/stories.json';
export const now = Date.parse('2026-06-01T12:00:00Z');

export function makeFeed(fields: object = {}): Feed {
  const at = new Date(now).toISOString();
  const parsed = parseFeed({
    url: feedUrl,
    added: at,
    due: at,
    failures: 0,
    problems: [],
    stories: 0,
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export function makeStory(id: string, fields: object = {}): Story {
  const parsed = parseStory({
    id,
    headline: `Story ${id}`,
    updated: '2026-05-31T12:00:00Z',
    revision: 1,
    sections: [{ heading: 'What', sentences: [{ text: `It is ${id}.`, citations: [1] }] }],
    sources: [{ url: `https://paper.example.org/${id}`, headline: `About ${id}`, publisher: 'The Paper' }],
    timeline: [],
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A stand-in for the engine: the addresses as they are, the words of the headline. */
export const derive = (story: Story): DerivedStory => ({
  addresses: story.sources.map(({ url }) => url),
  vector: { terms: story.headline.toLowerCase().split(' ') },
});
