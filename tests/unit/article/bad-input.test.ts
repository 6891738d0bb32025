import { describe, expect, it } from 'vitest';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { look, sightArticle } from '@/utils/engine/article/sight-article';
import { parseTakenCopy } from '@/utils/model/page-copy';
import { parseSpottedArticle } from '@/utils/model/spotted-article';
import { readTaken } from '@/utils/services/read-taken';
import { parsed } from './fixture';

const address = 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote';
const title = 'Harbour wall to be rebuilt after vote';
const text =
  '<p>The council voted on Tuesday night to rebuild the old harbour wall, eleven years after the storm.</p>'.repeat(
    8,
  );

/** An article with something in its head, and something in its body, that is out to hurt. */
const page = (head: string, body = ''): Document =>
  parsed(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><article><h1>${title}</h1>${text}${body}</article></body></html>`,
  );

function read(document: Document) {
  const sighted = sightArticle(document, address);
  expect(parseSpottedArticle({ ...sighted, page: address })).toMatchObject({ ok: true });
  const sight = look(document, address);
  const taken = parseTakenCopy({ page: address, copy: sight && copyPage(sight) });
  if (!taken.ok) throw new Error(JSON.stringify(taken.issues));
  return readTaken(taken.value)?.article;
}

const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('an article is still read', () => {
  it('beside ten megabytes of inline JSON-LD, which is passed over', () => {
    const huge = data(`{"@type":"Dataset","name":"${'x'.repeat(10_000_000)}"}`);
    const own = data(`{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-03-05T10:00:00Z"}`);
    expect(read(page(huge + own))).toMatchObject({ headline: title, published: '2024-03-05T10:00:00.000Z' });
  });

  it('where its JSON-LD holds </script>, and so ends in the middle', () => {
    const cut = data(
      `{"@type":"NewsArticle","datePublished":"2024-03-05","headline":"${title}","articleBody":"<script>a</script>"}`,
    );
    expect(read(page(cut))).toMatchObject({ headline: title, published: '2024-03-05' });
  });

  it('under a title of a megabyte', () => {
    const document = page(`<meta property="og:title" content="${`${title} `.repeat(27_000)}">`);
    document.title = `${title} ${'x'.repeat(1_000_000)}`;
    expect(read(document)?.headline.length).toBeLessThanOrEqual(1_000);
  });

  it.each([
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '-000001-01-01',
    '1e400',
    '99999999999999999999',
  ])('without the date %s, which no article has', (date) => {
    const own = data(
      `{"@type":"NewsArticle","headline":"${title}","datePublished":"${date}","dateModified":"${date}"}`,
    );
    const article = read(page(`${own}<meta property="article:published_time" content="${date}">`));
    expect(article?.published).toBe('2024-03-05');
    expect(article).not.toHaveProperty('modified');
  });

  it('among a hundred thousand nodes', () => {
    const article = read(page('', '<span>x</span>'.repeat(50_000)));
    expect(article?.headline).toBe(title);
    expect(article?.text).toContain('harbour wall');
  });

  it('around elements nested five thousand deep', () => {
    expect(read(page('', `${'<div>'.repeat(5_000)}x`))?.text).toContain('harbour wall');
  });

  it('with data that refers to itself in a circle', () => {
    const circle = data(
      `{"@graph":[{"@id":"#a","@type":"NewsArticle","headline":"${title}","author":{"@id":"#b"},"publisher":{"@id":"#a"}},{"@id":"#b","name":{"@id":"#b"}}]}`,
    );
    expect(read(page(circle))).toMatchObject({ headline: title, authors: [] });
  });
});
