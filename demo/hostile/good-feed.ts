import { storyFeed } from '../sites/story-feed';
import { stories } from '../stories/index';

/** The newsroom's feed under addresses that need no running newsroom. */
export const goodFeed: string = JSON.stringify(
  storyFeed(stories, (host, path = '/') => new URL(path, `https://${host}.example`).href),
);

/** Number of its stories. */
export const goodStories: number = stories.length;

/** A feed round items of any shape. */
export const feedOf = (items: unknown): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed', items });

/** A small story without a fault, to be changed by whoever wants one. */
export function smallItem(
  id: string,
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { _story: extension, ...fields } = change;
  return {
    id,
    url: `https://stories.example/${id}`,
    title: `Council votes on bridge number ${id}`,
    content_text: 'The council votes.',
    ...fields,
    _story: {
      updated: '2026-01-20T10:00:00Z',
      revision: 1,
      sections: [{ heading: 'The vote', sentences: [{ text: 'The council votes.', citations: [1] }] }],
      sources: [{ url: `https://paper.example/${id}`, headline: 'Bridge vote', publisher: 'The Paper' }],
      timeline: [{ date: '2026-01-20', text: 'The council votes.', citations: [1] }],
      ...(typeof extension === 'object' ? extension : {}),
    },
  };
}
