import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedDocument } from '@/utils/engine/article/copy/copied-page';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { readCopy } from '@/utils/engine/article/copy/read-copy';
import { matcherOf } from '@/utils/engine/article/copy/selectors';
import { readArticle } from '@/utils/engine/article/read-article';
import { look, type Sight } from '@/utils/engine/article/sight-article';
import type { PageCopy } from '@/utils/model/page-copy';
import { parseTakenCopy } from '@/utils/model/page-copy';
import { addressOf, doms, fixture, fixtureNames, parsed } from './fixture';

const address = 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt';

function sightOf(document: Document, at = address): Sight {
  const sight = look(document, at);
  if (!sight) throw new Error(`${at} is no page`);
  return sight;
}

const body = (html: string): Document =>
  parsed(`<!doctype html><html><head></head><body>${html}</body></html>`);

const copyOf = (document: Document): PageCopy => copyPage(sightOf(document));
const documentOf = (copy: PageCopy) => copiedDocument(JSON.parse(copy.rows));

describe.each(doms)('the copy of a page in %s', (_, parse) => {
  it.each(fixtureNames)('is read like the page %s itself', (name) => {
    const sight = sightOf(fixture(name, parse), addressOf(name));
    expect(readCopy(copyPage(sight))).toEqual(readArticle(sight));
  });
});

describe('the copy of a page', () => {
  it('holds nothing that was typed, no script and no style', () => {
    const copy = copyOf(
      body(
        '<p>Seen</p><input name="q" value="secret"><textarea>secret</textarea><div contenteditable>secret</div><p contenteditable="true">secret</p><p contenteditable="false">Not typed</p><select><option>secret</option></select><script>secret()</script><style>.secret{}</style><p style="color:secret" data-token="secret" onclick="secret()">Also seen</p>',
      ),
    );
    expect(copy.rows).not.toContain('secret');
    expect(documentOf(copy).textContent).toBe('SeenNot typedAlso seen');
  });

  it('holds what is in open shadow roots, before what stands in their hosts', () => {
    const document = body('<x-story><b>after</b></x-story>');
    document.querySelector('x-story')?.attachShadow({ mode: 'open' }).append('before ');
    expect(documentOf(copyOf(document)).textContent).toBe('before after');
  });

  it('says of an element hidden by its style that it is hidden', () => {
    const [hidden] = documentOf(copyOf(body('<i style="display: none">x</i>'))).querySelectorAll('i');
    expect(hidden?.hasAttribute('hidden')).toBe(true);
  });

  it('ends where a page has too much text, and passes the door all the same', () => {
    const copy = copyOf(body('<p>A line of text.</p>'.repeat(40_000) + 'x'.repeat(5_000_000)));
    expect(copy.rows.length).toBeLessThan(3_000_000);
    expect(parseTakenCopy({ page: address, copy })).toMatchObject({ ok: true });
    expect(readCopy(copy)).not.toBeNull();
  });

  it.each(['', 'null', '{}', '[', '"text"'])('that is broken (%s) is no page', (rows) => {
    expect(readCopy({ ...copyOf(body('')), rows })).toBeNull();
  });

  it('of any rows at all is read without an exception', () => {
    const copy = copyOf(body(''));
    const row = fc.oneof(
      fc.constant(0),
      fc.string(),
      fc.array(fc.string(), { maxLength: 5 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.array(row), fc.integer(), (rows, view) => {
        expect(() => readCopy({ ...copy, view, rows: JSON.stringify(rows) })).not.toThrow();
      }),
    );
  });
});

const selectors = [
  'p',
  '*',
  '.a',
  '#b',
  '[class]',
  '[class="a b"]',
  '[class~="b"]',
  '[class*="A" i]',
  '[id^="b"]',
  '[id$="c"]',
  'div p',
  'div > p',
  'div > .a [id]',
  'p,div.a',
  'div.a#b[class*="a"]',
] as const;

const word = fc.constantFrom('a', 'b', 'c', 'a b', 'bc', 'A');
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constant('text'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b'), word, word, tie('tree'))
      .map(([tag, name, id, inner]) => `<${tag} class="${name}" id="${id}">${inner}</${tag}>`),
  ),
}));

describe('selectors', () => {
  it('find the same elements in a copy as in the page', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(...selectors), (html, selector) => {
        const document = body(`<div>${html}</div>`);
        const copied = documentOf(copyOf(document));
        const place = (found: Iterable<{ textContent: string | null; localName: string }>) =>
          [...found].map(({ localName, textContent }) => `${localName} ${textContent}`);
        expect(place(copied.querySelectorAll(selector))).toEqual(place(document.querySelectorAll(selector)));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['p:first-child', 'p + p', '[', 'p!'])('that are not understood (%s) are refused', (selector) => {
    expect(() => matcherOf(selector)).toThrow(SyntaxError);
  });
});
