import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { matchArticle } from '@/utils/engine/match/match-article';
import { storyDocuments } from '@/utils/engine/match/story-documents';
import { parseStory } from '@/utils/model/story';

const long = Array.from({ length: 900 }, (_, i) => `word${i}x`).join(' ');

describe('buildStoryVector', () => {
  it('indexes at most 200 words, however long the story', () => {
    const vector = buildStoryVector([{ title: 'Dam', text: long }]);
    expect(vector.terms.length).toBe(200);
    expect(new Set(vector.terms).size).toBe(200);
  });

  it('is plain JSON of a few kilobytes', () => {
    const vector = buildStoryVector(
      Array.from({ length: 40 }, (_, i) => ({ title: `Dam ${i}00`, text: long })),
    );
    const json = JSON.stringify(vector);
    expect(JSON.parse(json)).toEqual(vector);
    expect(json.length).toBeLessThan(20_000);
  });

  it('does not depend on the order of the documents for its terms', () => {
    const documents = [{ title: 'Aurora ferry aground' }, { title: 'Reef holds ferry' }];
    expect(buildStoryVector([...documents].reverse()).terms).toEqual(buildStoryVector(documents).terms);
  });

  it('notes the days that the story spans, and none where no document has a date', () => {
    const documents = [
      { title: 'Ferry aground', published: '2026-01-06T12:00:00Z' },
      { title: 'Ferry freed', published: '2026-01-09' },
    ];
    const [first = 0, last = 0] = buildStoryVector(documents).days ?? [];
    expect(last - first).toBeCloseTo(2.5);
    expect(buildStoryVector([{ title: 'Ferry aground', published: 'yesterday' }])).not.toHaveProperty('days');
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, text) => {
        const vector = buildStoryVector([{ title, text }]);
        expect(vector.weights.every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
        const match = matchArticle({ title, text }, [{ key: 0, vector }], { stories: 1, df: new Map() });
        expect(match === null || (match.score >= 0 && match.score <= 1)).toBe(true);
      }),
    );
  });
});

describe('storyDocuments', () => {
  it("holds the story's own words and every source's headline, each in its language", () => {
    const parsed = parseStory({
      id: 'a',
      headline: 'Ferry aground off Skarholm',
      language: 'en',
      updated: '2026-01-06T12:00:00Z',
      revision: 1,
      sections: [
        { heading: 'Rescue', sentences: [{ text: 'All 214 people were taken off.', citations: [1] }] },
      ],
      sources: [{ url: 'https://a.example/1', headline: 'Fähre auf Grund', publisher: 'A', language: 'de' }],
      timeline: [{ date: '2026-01-06', text: 'The ferry strikes a reef.', citations: [1] }],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const [own, source] = storyDocuments(parsed.value);
    expect(own?.text).toContain('214 people');
    expect(own?.text).toContain('strikes a reef');
    expect(source).toMatchObject({ title: 'Fähre auf Grund', language: 'de' });
  });
});

describe('dates', () => {
  const story = buildStoryVector([{ title: 'Skarholm ferry runs aground', published: '2026-01-06' }]);
  const score = (published?: string) =>
    matchArticle({ title: 'Ferry aground near Skarholm', published }, [{ key: 0, vector: story }], {
      stories: 1,
      df: new Map([
        ['ferry', 1],
        ['aground', 1],
        ['skarholm', 1],
      ]),
    })?.score ?? 0;

  it('an article of another month is less surely of the story', () => {
    expect(score('2026-06-06')).toBeLessThan(score('2026-01-07'));
  });

  it('an article without a date is not held against it', () => {
    expect(score()).toBe(score('2026-01-07'));
  });
});
