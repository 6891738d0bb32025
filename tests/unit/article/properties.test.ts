import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { lookTwice } from '@/utils/engine/article/detect-article';
import { readLinkedData } from '@/utils/engine/article/json-ld';
import { look } from '@/utils/engine/article/sight-article';
import { parseTakenCopy } from '@/utils/model/page-copy';
import { readTaken } from '@/utils/services/read-taken';
import { parsed } from './fixture';

const address = 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt';
const withData = (json: string): Document =>
  parsed(
    `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`,
  );

/** What a tag may be, also what nobody would write. */
const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'h1',
  'a',
  'form',
  'ul',
  'li',
  'table',
  'td',
  'time',
  'span',
  'br',
);
const names = fc.constantFrom(
  '',
  ' class="byline"',
  ' id="date"',
  ' name="querySelectorAll"',
  ' hidden',
  ' rel="author"',
);
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 6 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replace(/[<&]/g, ' ')),
    fc
      .tuple(tag, names, tie('tree'))
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
  ),
}));

describe('JSON-LD', () => {
  it('of any kind is read without an exception, and bounded', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(readLinkedData(withData(json)).items.length).toBeLessThanOrEqual(3_000);
      }),
    );
  });

  it('is read the same where commas stray, a comment wraps it, or it is a list or a graph', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,30}$/), (headline) => {
        const node = `{"@type":"NewsArticle","headline":"${headline}"}`;
        const forms = [
          node,
          `[${node}]`,
          `{"@graph":[${node}]}`,
          node.replace('}', ',}'),
          `<!-- ${node} -->`,
          `${node};`,
          `{"@type":"NewsArticle",\n"headline":"${headline}\n"}`,
        ];
        for (const form of forms) {
          const [item] = readLinkedData(withData(form)).items;
          expect(item?.types).toEqual(['NewsArticle']);
          expect(String(item?.node['headline']).trim()).toBe(headline.trim());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('that is cut off anywhere still costs nothing but itself', () => {
    const whole = JSON.stringify({ '@type': 'NewsArticle', headline: 'A "wall" rebuilt', url: address });
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        expect(() => readLinkedData(withData(whole.slice(0, length)))).not.toThrow();
      }),
    );
  });
});

describe('a page of any shape', () => {
  it('is read without an exception, without a change to it, and passes the door', () => {
    fc.assert(
      fc.property(tree, (body) => {
        const html = `<!doctype html><html><head><title>Harbour wall to be rebuilt</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
        const document = parsed(html);
        const before = document.documentElement.outerHTML;
        const sight = look(document, address);
        const copy = sight && copyPage({ ...sight, mayBe: true });
        expect(document.documentElement.outerHTML).toBe(before);
        const taken = parseTakenCopy({ page: address, copy });
        expect(taken).toMatchObject({ ok: true });
        if (taken.ok) expect(readTaken(taken.value)).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('at any address is looked at without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          expect(() => lookTwice(parsed('<html><body><p>A line.</p></body></html>'), url)).not.toThrow();
        },
      ),
    );
  });
});
