import { beforeEach, describe, expect, it } from 'vitest';
import { offsetsOf, rangeOf, readPageText } from '@/entrypoints/page-marks/page-text';

const paragraph = (...parts: readonly (string | HTMLElement)[]) => {
  const element = document.createElement('p');
  element.append(...parts);
  document.body.append(element);
  return element;
};

const strong = (text: string) => Object.assign(document.createElement('strong'), { textContent: text });

beforeEach(() => document.body.replaceChildren());

describe('the text of a page', () => {
  it('folds white space, parts blocks, joins what is within one, and leaves scripts out', () => {
    paragraph('It  was\n ', strong('clo'), 'se.');
    document.body.append(
      Object.assign(document.createElement('script'), { type: 'text/plain', text: 'var x' }),
    );
    paragraph('Then it ended.');
    expect(readPageText(document.body).text).toBe('It was close. Then it ended.');
  });

  it('gives every stretch of it a range that holds those words', () => {
    paragraph('It  was ', strong('clo'), 'se.');
    paragraph('Then it ended.');
    const page = readPageText(document.body);
    for (const words of ['was close.', 'close', 'e. Then', 'Then it ended.']) {
      const start = page.text.indexOf(words);
      const range = rangeOf(page, start, start + words.length);
      expect(range?.toString().replace(/\s+/gu, ' ')).toBe(words.replace('. T', '.T'));
      expect(range && offsetsOf(page, range)).toEqual([start, start + words.length]);
    }
  });

  it('tells which words a selection holds, without the space at its ends, wherever its ends are', () => {
    const first = paragraph('  It was close.  ');
    const second = paragraph('Then it ended.');
    const page = readPageText(document.body);
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEnd(second, 0);
    const [start, end] = offsetsOf(page, range) ?? [];
    expect(page.text.slice(start, end)).toBe('It was close.');
    range.selectNodeContents(first);
    range.collapse(true);
    expect(offsetsOf(page, range)).toBeNull();
  });
});
