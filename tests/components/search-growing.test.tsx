import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSearchState as createLibrarySearch } from '@/entrypoints/library/search-state';
import { createSearchState as createPanelSearch } from '@/entrypoints/sidepanel/search-state';
import { type Answers, answerAs } from './fake-background';

/** What is left to read when each question is answered, the last one for good. */
let left: boolean[];
let asked: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  asked = [];
  const answer = (query: string) => {
    asked.push(query);
    return {
      isGrowing: left.shift() ?? false,
      total: 0,
      hits: [],
      kinds: [],
      unread: [`question ${asked.length}`],
    };
  };
  const answers: Answers = {
    search: ({ query }: { query: string }) => ({ ...answer(query), query }),
    searchLibrary: (question: { query: string }) => ({ ...answer(question.query), asked: question }),
  };
  answerAs(() => answers);
});
afterEach(() => {
  vi.useRealTimers();
});

const searches = {
  panel: () => {
    const { search, searchFor } = createPanelSearch();
    return { searchFor, answer: () => search.peek().answer };
  },
  library: () => {
    const { search, searchFor } = createLibrarySearch();
    return {
      searchFor: (query: string) => searchFor({ query }),
      answer: () => search.peek().answer,
    };
  },
};

describe.each(Object.entries(searches))(
  'the search of the %s, while what is stored is being read',
  (_, start) => {
    it('fills in by itself what is found later, and then asks no more', async () => {
      left = [true, true, false];
      const { searchFor, answer } = start();
      await searchFor('storm');
      expect(asked).toEqual(['storm']);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(asked).toEqual(['storm', 'storm', 'storm']);
      expect(answer()).toMatchObject({ isGrowing: false, unread: ['question 3'] });
      expect(vi.getTimerCount()).toBe(0);
    });

    it('lets a question go for which another was asked', async () => {
      left = [true, false];
      const { searchFor } = start();
      await searchFor('stor');
      await searchFor('storm');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(asked).toEqual(['stor', 'storm']);
    });
  },
);

it('a search that was closed is asked no more', async () => {
  left = [true, true];
  const { searchFor, close } = createLibrarySearch();
  await searchFor({ query: 'storm' });
  close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual(['storm']);
});
