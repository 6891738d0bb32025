import { describe, expect, it } from 'vitest';
import { articleRoots } from '@/utils/engine/article/article-roots';
import { detectArticle } from '@/utils/engine/article/detect-article';
import { addressOf, doms, fixture, textOf } from './fixture';

describe.each(doms)('two articles in one document, in %s', (_, parse) => {
  const name = 'article--two-in-one';

  it('are both found, teasers are not', () => {
    expect(articleRoots(fixture(name, parse))).toHaveLength(2);
  });

  it('have fields of their own', () => {
    const document = fixture(name, parse);
    const [first, second] = articleRoots(document);
    expect(detectArticle(document, addressOf(name), first)).toMatchObject({
      url: 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote',
      headline: 'Harbour wall to be rebuilt after narrow vote',
      authors: ['Mara Quist'],
      published: '2024-03-05T21:40:00.000Z',
    });
    expect(detectArticle(document, addressOf(name), second)).toMatchObject({
      url: 'https://www.tide.test/2024/03/01/ferry-line-to-the-islands-saved',
      headline: 'Ferry line to the islands saved for another year',
      authors: ['Nils Ostby'],
      published: '2024-03-01T06:00:00.000Z',
      publisher: 'Tide',
    });
  });

  it('have texts of their own', () => {
    const document = fixture(name, parse);
    const [first, second] = articleRoots(document);
    expect(textOf(document, first)).toContain('harbour wall');
    expect(textOf(document, first)).not.toContain('outer islands');
    expect(textOf(document, second)).toContain('outer islands');
    expect(textOf(document, second)).not.toContain('fishing fleet');
  });
});

describe('articleRoots', () => {
  it('finds one on an ordinary article page and none in a list', () => {
    expect(articleRoots(fixture('article--json-ld'))).toHaveLength(1);
    expect(articleRoots(fixture('home--teasers'))).toHaveLength(0);
  });
});
