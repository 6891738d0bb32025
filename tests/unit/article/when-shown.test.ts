import { describe, expect, it } from 'vitest';
import { whenShown } from '@/entrypoints/article/when-shown';

/** A document as a browser has it: the state is the prototype's, which a page's markup cannot reach. */
class PageState extends EventTarget {
  #prerendering: boolean;

  constructor(prerendering: boolean) {
    super();
    this.#prerendering = prerendering;
  }

  get prerendering(): boolean {
    return this.#prerendering;
  }

  /** The reader has followed the link. */
  activate(): void {
    this.#prerendering = false;
    this.dispatchEvent(new Event('prerenderingchange'));
  }
}

function looksAt(page: PageState): () => number {
  let looks = 0;
  whenShown(page as unknown as Document, () => looks++);
  return () => looks;
}

describe('a page', () => {
  it('that is there to be read is looked at at once', () => {
    expect(looksAt(new PageState(false))()).toBe(1);
  });

  it('that is rendered ahead of a click is looked at when it is shown, not before, and once', () => {
    const page = new PageState(true);
    const looks = looksAt(page);
    expect(looks()).toBe(0);
    page.activate();
    expect(looks()).toBe(1);
    page.activate();
    expect(looks()).toBe(1);
  });

  it('that hides its state behind an element of that name is looked at all the same', () => {
    const page = new PageState(false);
    Object.defineProperty(page, 'prerendering', { value: { nodeType: 1 } });
    expect(looksAt(page)()).toBe(1);
  });
});
