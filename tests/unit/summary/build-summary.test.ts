import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stories } from '@/demo/stories';
import { storyArticles } from '@/tests/fixtures/story-articles';
import { passageAt } from '@/utils/engine/citation/passage-at';
import { buildSummary } from '@/utils/engine/summary/build-summary';
import type { Section } from '@/utils/model/section';
import type { StoryArticle } from '@/utils/model/story-article';

const summaryOf = (articles: readonly StoryArticle[], order = articles): Section[] => {
  const numbers = new Map(articles.map(({ id }, i) => [id, i + 1]));
  return buildSummary(order, (id) => numbers.get(id) ?? 0);
};

const sentencesOf = (sections: readonly Section[]) => sections.flatMap(({ sentences }) => sentences);

const wordsIn = (sections: readonly Section[]): number =>
  sentencesOf(sections).reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** What must hold of every summary, whatever it is made of. */
function expectHonest(articles: readonly StoryArticle[], sections: readonly Section[]): void {
  for (const { text, citations } of sentencesOf(sections)) {
    expect(citations.length).toBeGreaterThan(0);
    expect(new Set(citations.map(({ source }) => source)).size).toBe(citations.length);
    for (const { source, quote, at } of citations) {
      const article = articles[source - 1];
      if (!article || !at) throw new Error('a citation points nowhere');
      expect(passageAt(article, at)).toBe(quote);
    }
    expect(citations[0]?.quote?.startsWith(text.replace(/…$/, ''))).toBe(true);
  }
}

const demo = stories.filter(({ articles }) => articles.length > 2);

describe('buildSummary', () => {
  it.each(demo)('quotes what it says: $id', (story) => {
    const articles = storyArticles(story);
    const sections = summaryOf(articles);
    expectHonest(articles, sections);
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.length).toBeLessThanOrEqual(6);
    const texts = sentencesOf(sections).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(demo)('does not depend on the order of the articles: $id', (story) => {
    const articles = storyArticles(story);
    const expected = summaryOf(articles);
    expect(summaryOf(articles, articles.toReversed())).toEqual(expected);
    expect(summaryOf(articles, [...articles.slice(2), ...articles.slice(0, 2)])).toEqual(expected);
  });

  it('is shorter where feeds bring headlines and descriptions only', () => {
    for (const story of demo) {
      const brief = storyArticles(story, false);
      const sections = summaryOf(brief);
      expectHonest(brief, sections);
      expect(wordsIn(sections)).toBeLessThan(wordsIn(summaryOf(storyArticles(story))) / 1.5);
    }
  });

  it('gives three sentences at most of a single source', () => {
    const [article] = storyArticles(demo[0] ?? fail());
    const sentences = sentencesOf(summaryOf(article ? [article] : []));
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const { citations } of sentences) expect(citations).toHaveLength(1);
  });

  it('holds for any text at all', () => {
    const word = fc.constantFrom(
      'harbour',
      'fire',
      'crew',
      'Mayor',
      'Lund',
      'said',
      'the',
      'on',
      '3',
      '12,000',
      'homes',
    );
    const sentence = fc
      .tuple(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.constantFrom('.', '!', '?', '…', '', '.”', ' (AP)', '。'),
      )
      .map(([words, end]) => `${words.join(' ')}${end}`);
    const noise = fc.oneof(
      { weight: 4, arbitrary: sentence },
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const text = fc.array(noise, { maxLength: 8 }).map((all) => all.join(' '));
    const article = fc.record({ title: text, description: text, text }).map((told) => told);
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), fc.nat(), (told, turn) => {
        const articles = told.map((one, i) => ({ id: `a${i}`, language: 'en', ...one }));
        const sections = summaryOf(articles);
        expectHonest(articles, sections);
        const at = turn % Math.max(1, articles.length);
        expect(summaryOf(articles, [...articles.slice(at), ...articles.slice(0, at)])).toEqual(sections);
      }),
      { numRuns: 60 },
    );
  });
});

function fail(): never {
  throw new Error('no demo story with three articles');
}
