import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTexts, corpusValues } from '@/bench/fuzz/corpus';
import { fuzz, fuzzDoors } from '@/bench/fuzz/fuzz-doors';
import { parseOpml } from '@/utils/engine/feed/opml/parse-opml';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import { readReferences } from '@/utils/engine/reference/read-references';
import { parseSpottedArticle } from '@/utils/model/spotted-article';

/** The short form of `npm run fuzz`, with another seed in every run: a failure tells its own. */
describe('no case breaks in by', () => {
  it.each(fuzzDoors.map((door) => [door.name, door] as const))('%s', (_, door) => {
    expect(fuzz(door, 300, Date.now() % 2 ** 31)).toBeNull();
  });
});

describe('a door that can be broken in by', () => {
  it('is found, with the smallest case and its seed', () => {
    const door = {
      name: 'open',
      cases: fc.nat(),
      enter: (input: unknown) => {
        if ((input as number) > 41) throw new Error('broken into');
      },
    };
    expect(fuzz(door, 300, 1)).toMatch(/seed: 1[\s\S]*\[42\][\s\S]*broken into/);
  });
});

describe('the corpus begins with what the doors take:', () => {
  it('feeds of every kind, and a story', () => {
    const read = corpusTexts('feeds').map((text) => parseFeed({ text, url: 'https://paper.example/feed' }));
    expect(read.map(({ ok }) => ok)).toEqual(read.map(() => true));
    expect(corpusTexts('story-feeds').map((text) => parseStoryFeed(text))).toMatchObject([{ stories: [{}] }]);
  });

  it('a list of feeds, references, and a page with an article', () => {
    expect(corpusTexts('opml').map((text) => parseOpml(text))).toMatchObject([{ feeds: [{}] }]);
    const found = corpusTexts('imports').map((text) => readReferences(text).references.length);
    expect(found.filter((count) => count > 0).length).toBe(found.length);
    expect(corpusValues('messages').filter((data) => parseSpottedArticle(data).ok).length).toBe(1);
  });
});
