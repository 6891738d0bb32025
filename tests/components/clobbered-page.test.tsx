import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabSpot } from '@/entrypoints/article-companion/tab-spot';
import { readSelection } from '@/entrypoints/page-marks/highlights';
import { rangeOf, readPageText } from '@/entrypoints/page-marks/page-text';

/** What a browser does with `<img name="…">` in a document and `<input name="…">` in a form: the element hides the member. */
function hide(owner: object, name: string): void {
  const element = document.createElement('input');
  Object.defineProperty(owner, name, { value: element, configurable: true });
}

const hidden = ['getSelection', 'body', 'createTreeWalker', 'createRange', 'elementFromPoint'];

let form: HTMLFormElement;
let paragraph: HTMLElement;

beforeEach(() => {
  form = document.createElement('form');
  paragraph = Object.assign(document.createElement('p'), { textContent: 'It was close.' });
  form.append('In a form.', paragraph);
  document.body.replaceChildren(form);
});

afterEach(() => {
  for (const name of hidden) Reflect.deleteProperty(document, name);
});

describe('a page whose elements are named like members of its document and its forms', () => {
  it('has the passage that is selected in it kept', () => {
    document.getSelection()?.selectAllChildren(paragraph);
    for (const name of hidden) hide(document, name);
    hide(form, 'closest');
    expect(readSelection()?.quote.exact).toBe('It was close.');
  });

  it('has its sentences found', () => {
    const { body } = document;
    for (const name of hidden) hide(document, name);
    hide(form, 'closest');
    hide(form, 'tagName');
    const page = readPageText(body);
    expect(page.text).toBe('In a form. It was close.');
    expect(rangeOf(page, 0, 10)?.toString()).toBe('In a form.');
  });

  it('has the tab seated, and hangs over none of its controls', () => {
    const button = document.createElement('button');
    form.append(button);
    const field = document.createElement('input');
    form.append(field);
    Object.defineProperty(form, 'parentElement', { value: field });
    hide(form, 'closest');
    const at = vi.fn<() => Element>(() => button).mockReturnValueOnce(form);
    Object.defineProperty(Object.getPrototypeOf(document), 'elementFromPoint', {
      value: at,
      configurable: true,
    });
    hide(document, 'elementFromPoint');
    expect(tabSpot(document, 'top-right')).toEqual({ inset: '22vh 0 auto auto', isLeft: false });
    Reflect.deleteProperty(Object.getPrototypeOf(document), 'elementFromPoint');
  });
});
