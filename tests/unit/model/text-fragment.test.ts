import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPassage } from '@/utils/model/text-fragment';

const page = 'https://paper.example/story?id=1';

describe('the address of a passage', () => {
  it.each([
    ['a short one whole', { quote: 'The bridge fell.' }, 'text=The%20bridge%20fell.'],
    [
      'a long one by its ends',
      {
        quote: 'The bridge fell on Monday, in the night, while the last tram of the day stood on it, empty.',
      },
      'text=The%20bridge%20fell%20on%20Monday%2C,day%20stood%20on%20it%2C%20empty.',
    ],
    [
      'signs that part a directive',
      { quote: 'Tea & cake, half-price' },
      'text=Tea%20%26%20cake%2C%20half%2Dprice',
    ],
    [
      'what stands around it',
      { quote: 'It fell.', before: 'At noon', after: 'Then, rain' },
      'text=At%20noon-,It%20fell.,-Then%2C%20rain',
    ],
    ['Chinese whole', { quote: '大桥于周五坍塌。' }, `text=${encodeURIComponent('大桥于周五坍塌。')}`],
    ['half a letter', { quote: 'Fell \uD83D' }, 'text=Fell%20%EF%BF%BD'],
  ])('%s', (_, passage, directive) => {
    expect(addressOfPassage(page, passage)).toBe(`${page}#:~:${directive}`);
  });

  it('names a long Chinese passage by its ends, at the borders of words', () => {
    const quote = '大桥于周五坍塌后，当地政府表示，将在三个月内修建一座临时桥梁，以便居民渡河。';
    const [, directive = ''] = addressOfPassage(page, { quote }).split('#:~:text=');
    const [start = '', end = ''] = directive.split(',').map(decodeURIComponent);
    expect(quote.startsWith(start) && quote.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(quote.length);
  });

  it("keeps the page's own fragment, and none of its directives", () => {
    expect(addressOfPassage(`${page}#top`, { quote: 'It fell.' })).toBe(`${page}#top:~:text=It%20fell.`);
    expect(addressOfPassage(`${page}#top:~:text=old`, { quote: 'It fell.' })).toBe(
      `${page}#top:~:text=It%20fell.`,
    );
  });

  it('is the page itself for no words', () => expect(addressOfPassage(page, { quote: ' ' })).toBe(page));

  it('can be read again, whatever the passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (quote) => {
        const address = addressOfPassage(page, { quote });
        expect(new URL(address).href).toBe(address);
        const pieces = address.split('#:~:text=')[1]?.split(',') ?? [];
        expect(pieces.length).toBeLessThanOrEqual(2);
        for (const piece of pieces) expect(quote).toContain(decodeURIComponent(piece));
      }),
    );
  });
});
