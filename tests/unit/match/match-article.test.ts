import { describe, expect, it } from 'vitest';
import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import { matchArticle } from '@/utils/engine/match/match-article';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { queryTerms } from '@/utils/engine/match/query-terms';
import { rankStories } from '@/utils/engine/match/rank-stories';

const stories: Record<string, readonly MatchDocument[]> = {
  ferry: [
    { title: 'Ferry with 214 aboard runs aground off Skarholm', language: 'en' },
    { title: 'Skarholm ferry Aurora stuck on reef, passengers taken off by helicopter', language: 'en' },
  ],
  dam: [{ title: 'Engineers lower Valdoro dam after cracks are found', language: 'en' }],
  rates: [{ title: 'Central bank of Norland holds interest rates at 3.5 percent', language: 'en' }],
};

const candidates = Object.entries(stories).map(([key, documents]) => ({
  key,
  vector: buildStoryVector(documents),
}));

function statisticsFor(article: MatchDocument) {
  const holders = (term: string) => candidates.filter(({ vector }) => vector.terms.includes(term)).length;
  return {
    stories: candidates.length,
    df: new Map(queryTerms(article).map((term) => [term, holders(term)])),
  };
}

const match = (article: MatchDocument) => matchArticle(article, candidates, statisticsFor(article));

describe('matchArticle', () => {
  it('finds the story of a differently worded report and names the shared words as the article writes them', () => {
    const found = match({
      title: 'Helicopters lift passengers off stranded ferry Aurora near Skarholm',
      language: 'en',
    });
    expect(found?.key).toBe('ferry');
    expect(found?.score).toBeGreaterThan(0.5);
    expect(found?.terms).toContain('Skarholm');
    expect(found?.terms.length).toBeLessThanOrEqual(8);
  });

  it('abstains where only general words are shared', () => {
    expect(
      match({ title: 'Passengers wait for hours as trains stop at the central station', language: 'en' }),
    ).toBeNull();
  });

  const halves = [
    { title: 'Valdoro dam: engineers lower the lake', language: 'en' },
    { title: 'Valdoro dam: mayor resigns over contracts', language: 'en' },
  ];

  it('abstains where a single word is shared, however rare', () => {
    expect(match({ title: 'Skarholm', language: 'en' })).toBeNull();
    expect(match({ title: 'Skarholm ferry', language: 'en' })?.key).toBe('ferry');
  });

  it('is less sure where another story fits as well', () => {
    const article = { title: 'Valdoro dam in the news', language: 'en' };
    const scores = [halves.slice(0, 1), halves].map((documents) => {
      const rivals = documents.map((document, key) => ({ key, vector: buildStoryVector([document]) }));
      return rankStories(article, rivals, statisticsFor(article))[0]?.score ?? 0;
    });
    expect(scores[1]).toBeLessThan(scores[0] ?? 0);
  });

  it("takes two feeds' versions of one story for one: the second does not make the first less sure", () => {
    const twins = ['a', 'b'].map((key) => ({ key, vector: buildStoryVector(stories['dam'] ?? []) }));
    const article = { title: 'Engineers lower Valdoro dam after cracks are found', language: 'en' };
    const alone = matchArticle(article, twins.slice(0, 1), statisticsFor(article));
    const both = matchArticle(article, twins, statisticsFor(article));
    expect(both?.score).toBe(alone?.score);
    expect(both?.score).toBeGreaterThan(0.7);
  });

  it('abstains without candidates and without words', () => {
    expect(matchArticle({ title: 'Ferry' }, [], { stories: 0, df: new Map() })).toBeNull();
    expect(match({ title: '' })).toBeNull();
  });
});

describe('candidateTerms', () => {
  it('takes the rarest words that a story holds', () => {
    const df = new Map([
      ['government', 900],
      ['skarholm', 1],
      ['unheard', 0],
      ['ferry', 12],
    ]);
    expect(candidateTerms(['government', 'unheard', 'ferry', 'skarholm'], df, 1_000)).toEqual([
      'skarholm',
      'ferry',
    ]);
  });
});
