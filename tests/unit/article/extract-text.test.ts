import { describe, expect, it } from 'vitest';
import { longestText } from '@/utils/engine/article/extract-text';
import { addressOf, doms, fixture, fixtureNames, parsed, textOf } from './fixture';

describe.each(doms)('extractText in %s', (_, parse) => {
  const articles = fixtureNames.filter((name) => name.startsWith('article--') && name !== 'article--paywall');

  it.each(articles)('reads the paragraphs of %s and leaves the page as it was', (name) => {
    const document = fixture(name, parse);
    const before = document.querySelectorAll === undefined ? '' : document.documentElement?.outerHTML;
    const text = textOf(document);
    expect(text.split('\n\n').length).toBeGreaterThan(3);
    expect(text).not.toMatch(/<\w|Home|Startseite/);
    expect(document.documentElement?.outerHTML).toBe(before);
    expect(addressOf(name)).toMatch(/^http/);
  });
});

const paragraph =
  '<p>The council voted on Tuesday night to rebuild the old harbour wall, eleven years after a storm tore a gap into it.</p>';

describe('extractText', () => {
  it('leaves out captions, sharing and pointers to other articles', () => {
    const html = `<html><body><article><h1>A wall</h1>${paragraph.repeat(3)}<figure><img src="a.jpg"><figcaption>The wall in May.</figcaption></figure>
      <p>Read more: Ferry line saved</p><p>Lesen Sie auch: Fähre gerettet</p><div class="share-tools">Share this with your friends</div><p>Advertisement</p>${paragraph.repeat(3)}</article></body></html>`;
    const text = textOf(parsed(html));
    expect(text).toContain('harbour wall');
    expect(text).not.toMatch(/in May|Read more|Lesen Sie|Share|Advertisement/);
  });

  it('keeps a long sentence that only starts like a pointer', () => {
    const line =
      'Related industries, from boat building to the curing of herring, employ twice as many people as the fleet itself, and they have waited for this wall longer than anybody else in the town, their spokeswoman said on Wednesday, adding that some of them had already given up.';
    expect(
      textOf(parsed(`<html><body><article>${paragraph.repeat(5)}<p>${line}</p></article></body></html>`)),
    ).toContain(line);
  });

  it('takes the text of the page’s data where the page shows none of it', () => {
    const body =
      'The council voted on Tuesday night to rebuild the wall.\\n\\nWork is to begin in spring. '.repeat(5);
    const html = `<html><head><title>Wall to be rebuilt after vote</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Wall to be rebuilt after vote","articleBody":"${body}"}</script></head><body><h1>Wall to be rebuilt after vote</h1><div id="root"></div></body></html>`;
    expect(textOf(parsed(html))).toContain('Work is to begin in spring.');
  });

  it('parts lines at <br>, as old pages do', () => {
    const line =
      'The council voted on Tuesday night to rebuild the old harbour wall, eleven years after a storm tore a gap into it.';
    const html = `<html><body><div id="content">${`${line}<br><br>`.repeat(8)}</div></body></html>`;
    expect(textOf(parsed(html)).split('\n\n')[0]).toBe(line);
  });

  it('is empty where there is nothing to read', () => {
    expect(textOf(parsed('<html><body></body></html>'))).toBe('');
    expect(textOf(fixture('app--empty'))).toBe('');
  });

  it('stops at the longest text that is taken', () => {
    const html = `<html><body><article>${paragraph.repeat(2_500)}</article></body></html>`;
    const { length } = textOf(parsed(html));
    expect(length).toBeLessThanOrEqual(longestText);
    expect(length).toBeGreaterThan(longestText * 0.9);
  });
});
