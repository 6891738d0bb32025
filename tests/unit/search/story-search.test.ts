import { describe, expect, it } from 'vitest';
import { foundText } from '@/utils/engine/search/found-text';
import { createStorySearch } from '@/utils/engine/search/story-search';
import type { Story } from '@/utils/model/story';
import { arabicStory, bigStory, hostileStory, parisStory } from '../../fixtures/stories';

const japanese: Story = {
  ...parisStory,
  id: 'tokyo',
  language: 'ja',
  headline: '東京で大雪、交通に影響',
  sections: [],
  timeline: [],
};
const stories = [parisStory, arabicStory, bigStory, hostileStory, japanese];
const search = createStorySearch(stories);
const found = (query: string) => search.find(query).map(({ index }) => stories[index]?.id);

describe('the search of stories', () => {
  it('finds a word of the headline first, in any case, without its accents', () => {
    expect(found('MOSCOW')[0]).toBe('paris-guarantees');
    expect(found('mòscow')[0]).toBe('paris-guarantees');
  });

  it('finds what has all words, wherever in the story they stand', () => {
    expect(found('zaporizhzhia dnipro')).toContain('paris-guarantees');
    expect(found('zaporizhzhia comet')).toEqual([]);
  });

  it('finds words that are only begun, and long ones that are misspelt', () => {
    expect(found('guarant')).toContain('paris-guarantees');
    expect(found('guaranties')).toContain('paris-guarantees');
  });

  it('finds what is written without spaces, and from right to left', () => {
    expect(found('大雪')).toEqual(['tokyo']);
    expect(found('فيضانات')).toEqual([arabicStory.id]);
  });

  it('takes a query as words, whatever else is in it', () => {
    expect(found('***')).toEqual([]);
    expect(found('"moscow" *^ (axis)')).toEqual(['paris-guarantees']);
    expect(found(`moscow ${'x'.repeat(300)}`)).toEqual([]);
  });

  it('shows the text that most of the words stand in, unless it is the headline', () => {
    const words = (query: string) => search.find(query)[0]?.words ?? [];
    expect(foundText(parisStory, words('moscow axis'))).toBeUndefined();
    expect(foundText(parisStory, words('zaporizhzhia'))).toMatchObject({
      in: 'summary',
      text: expect.stringContaining('Zaporizhzhia'),
    });
    expect(foundText(parisStory, words('hafenpost'))).toMatchObject({ in: 'source' });
  });
});
