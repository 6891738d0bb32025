import { describe, expect, it } from 'vitest';
import { wordsAround } from '@/utils/engine/citation/words-around';
import type { QuotePlace } from '@/utils/model/citation';

const text =
  'The bridge is safe, they said. Nobody asked. The bridge is safe, they said. It fell at dawn on Monday.';
const article = { id: 'a', title: 'A bridge falls', text };

const placeOf = (quote: string, from = 0): QuotePlace => {
  const start = text.indexOf(quote, from);
  return { in: 'text', start, end: start + quote.length };
};

describe('the words around a passage', () => {
  it('are none where it is the only one', () => {
    expect(wordsAround(article, placeOf('It fell at dawn on Monday.'))).toEqual({});
  });

  it('tell the second of two apart', () => {
    const second = placeOf('The bridge is safe, they said.', 10);
    expect(wordsAround(article, second)).toEqual({
      before: 'they said. Nobody asked.',
      after: 'It fell at dawn',
    });
  });

  it('end with the text', () => {
    expect(wordsAround(article, placeOf('The bridge is safe, they said.'))).toEqual({
      after: 'Nobody asked. The bridge',
    });
  });

  it('are those of one line', () => {
    const lines = 'It fell.\nAll was dark.\n\nIt fell.\n\nNobody saw it.\nIt was night.';
    const start = lines.lastIndexOf('It fell.');
    expect(wordsAround({ id: 'a', title: '', text: lines }, { in: 'text', start, end: start + 8 })).toEqual({
      before: 'All was dark.',
      after: 'Nobody saw it.',
    });
  });

  it('count the headline, which stands on the page too', () => {
    const titled = { ...article, title: 'It fell at dawn on Monday.' };
    expect(wordsAround(titled, placeOf('It fell at dawn on Monday.'))).toEqual({
      before: 'is safe, they said.',
    });
  });

  it('are found in writing without spaces', () => {
    const chinese = '大桥安全。没人相信。大桥安全。桥塌了。';
    const { before, after } = wordsAround(
      { id: 'a', title: '', text: chinese },
      { in: 'text', start: 10, end: 15 },
    );
    expect(chinese.slice(0, 10).endsWith(before ?? '-')).toBe(true);
    expect(chinese.slice(15).startsWith(after ?? '-')).toBe(true);
  });
});
