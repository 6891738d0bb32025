import { describe, expect, it } from 'vitest';
import { stories } from '@/demo/stories';
import { storyArticles } from '@/tests/fixtures/story-articles';
import { buildStory } from '@/utils/engine/story/build-story';
import { parseStory } from '@/utils/model/story';

const now = Date.parse('2026-06-01T00:00:00Z');

describe('buildStory', () => {
  it.each(stories)('makes a story that any door would take: $id', (story) => {
    const built = buildStory({ id: story.id, articles: storyArticles(story), now });
    const parsed = parseStory(JSON.parse(JSON.stringify(built)));
    expect(parsed).toEqual({ ok: true, value: built });
    expect(built?.sources).toHaveLength(story.articles.length);
    expect(story.articles.map(({ headline }) => headline)).toContain(built?.headline);
  });

  it('is the same story whatever order the articles come in', () => {
    for (const story of stories) {
      const articles = storyArticles(story);
      const built = buildStory({ id: story.id, articles, now });
      expect(buildStory({ id: story.id, articles: articles.toReversed(), now })).toEqual(built);
    }
  });

  it('keeps the numbers of sources and counts revisions only when something changed', () => {
    const story = stories.find(({ articles }) => articles.length > 3) ?? stories[0];
    const all = storyArticles(story as (typeof stories)[number]);
    const first = buildStory({ id: 's', articles: all.slice(2), now });
    const second = buildStory({ id: 's', articles: all, now, ...(first ? { previous: first } : {}) });
    expect(first?.revision).toBe(1);
    expect(second?.revision).toBe(2);
    expect(second?.sources.slice(0, first?.sources.length)).toEqual(first?.sources);
    expect(
      buildStory({
        id: 's',
        articles: all.toReversed(),
        now: now + 9,
        ...(second ? { previous: second } : {}),
      }),
    ).toBe(second);
  });

  it('is no story without an article that has an address and a headline', () => {
    expect(buildStory({ id: 's', articles: [], now })).toBeUndefined();
    expect(buildStory({ id: 's', articles: [{ id: 'a', title: 'Told nowhere' }], now })).toBeUndefined();
    expect(
      buildStory({ id: 's', articles: [{ id: 'a', title: ' ', url: 'https://a.example/1' }], now }),
    ).toBeUndefined();
  });
});
