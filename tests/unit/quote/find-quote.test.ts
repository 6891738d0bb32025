import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '@/utils/engine/quote/describe-quote';
import { findQuote } from '@/utils/engine/quote/find-quote';

const article = `The harbour bridge reopened to traffic on Wednesday after three months of repairs, the city said. Engineers had found cracks in two of its piers in October. "It was close," said Ann Lee, who leads the works department. "Had we waited for the winter storms, we would have lost the whole span." The repairs cost 4.2 million crowns, a third more than planned, and the council will vote on Thursday on how to pay for them. Lorries over 20 tonnes must still take the long way round by the eastern tunnel until the second pier has been tested. Shopkeepers in the old town, who had lost half their trade, lined the road with flags. "It was close," said one of them too, "but we are still here."`;

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return describeQuote(text, start, start + words.length);
};
const textOf = (text: string, found: ReturnType<typeof findQuote>) =>
  found && text.slice(found.start, found.end);

/** Words of people, which repeat as those of articles do. */
const words = fc.constantFrom(
  'the',
  'bridge',
  'was',
  'closed',
  'on',
  'Monday',
  'by',
  'council',
  'said',
  'Ärger',
  '橋',
  '😊',
  'a',
);
const prose = fc.array(words, { minLength: 1, maxLength: 120 }).map((list) => list.join(' '));

/** Some small edits of a text: letters changed, put in, taken out. */
const edits = (most: number) =>
  fc.array(
    fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), how: fc.constantFrom('x', 'in', 'out') }),
    {
      maxLength: most,
    },
  );
type Edits = readonly { readonly place: number; readonly how: string }[];
const edited = (text: string, changes: Edits): string =>
  changes.reduce((now, { place, how }) => {
    const i = Math.floor(place * now.length);
    if (how === 'out') return now.slice(0, i) + now.slice(i + 1);
    return now.slice(0, i) + (how === 'in' ? 'q' : 'z') + now.slice(how === 'in' ? i : i + 1);
  }, text);

describe('a passage', () => {
  it('is found exactly where it was kept, in a text that has not changed, however often its words come', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(findQuote(text, describeQuote(text, start, end))).toEqual({ start, end, isSame: true });
      }),
    );
  });

  const kept = 'Had we waited for the winter storms, we would have lost the whole span.';

  it('is found word for word after small edits of what stands around it', () => {
    const quote = at(article, kept);
    const [before = '', after = ''] = article.split(kept);
    fc.assert(
      fc.property(edits(8), edits(8), fc.string({ maxLength: 300 }), (first, second, put) => {
        const now = `${put}${edited(before, first)}${kept}${edited(after, second)}`;
        expect(textOf(now, findQuote(now, quote))).toBe(kept);
      }),
    );
  });

  it('is found after small edits of itself: nine tenths of it and no more than a tenth of what is not it', () => {
    const quote = at(article, kept);
    const [before = '', after = ''] = article.split(kept);
    fc.assert(
      fc.property(edits(6), (changes) => {
        const changed = edited(kept, changes);
        const now = `${before}${changed}${after}`;
        const found = findQuote(now, quote);
        const [start, end] = [before.length, before.length + changed.length];
        const shared = Math.min(end, found?.end ?? 0) - Math.max(start, found?.start ?? 0);
        expect(shared).toBeGreaterThan(changed.length * 0.9);
        expect((found?.end ?? 0) - (found?.start ?? 0)).toBeLessThan(changed.length * 1.1);
        expect(found?.isSame).toBe(changed.includes(kept));
      }),
    );
  });

  it('is told by what stands around it from the same words elsewhere, also when it was edited and they were not', () => {
    const [first, second] = [at(article, '"It was close," said'), at(article, '"It was close," said', 300)];
    const moved = `Updated on Friday. ${article}`;
    expect(findQuote(moved, first)?.start).toBe(moved.indexOf('"It was close,"'));
    expect(findQuote(moved, second)?.start).toBe(moved.lastIndexOf('"It was close,"'));
    const rewritten = moved.replace('"It was close," said', '"It was very close," says');
    expect(textOf(rewritten, findQuote(rewritten, first))).toBe('"It was very close," says');
  });

  it.each([
    ['that is gone', article.replace(kept, ''), at(article, kept)],
    [
      'of another article',
      'Rain is expected in the north, and snow above 800 metres. '.repeat(20),
      at(article, kept),
    ],
    [
      'of few words that now stand elsewhere only',
      'He was said to be close to the party. '.repeat(5),
      at(article, 'close'),
    ],
    ['in an empty page', '', at(article, kept)],
    ['without words', article, { exact: '', prefix: '', suffix: '' }],
  ])('%s is not found', (_, text, quote) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  it('kept without a hint of its place is found too', () => {
    const { start: _, ...quote } = at(article, kept);
    expect(textOf(article, findQuote(article, quote))).toBe(kept);
  });
});
