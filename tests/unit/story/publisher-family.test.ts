import { describe, expect, it } from 'vitest';
import { publisherFamilies } from '@/utils/engine/story/publisher-families';
import { publisherFamily } from '@/utils/engine/story/publisher-family';

describe('publisherFamily', () => {
  it.each([
    ['two outlets of one owner', 'https://www.mirror.co.uk/a', 'https://www.walesonline.co.uk/b'],
    ['hosts of one outlet', 'https://www.bbc.co.uk/news/1', 'https://www.bbc.com/news/1'],
    [
      'a section on a host of its own',
      'https://economictimes.indiatimes.com/x',
      'https://timesofindia.indiatimes.com/y',
    ],
    [
      'an outlet that nobody lists, with and without www',
      'https://www.harbourpost.example/x',
      'https://m.harbourpost.example/y',
    ],
  ])('folds %s', (_, a, b) => {
    expect(publisherFamily({ url: a })).toBe(publisherFamily({ url: b }));
  });

  it.each([
    ['outlets of two owners', 'https://www.theguardian.com/a', 'https://www.telegraph.co.uk/b'],
    ['two publishers under one public suffix', 'https://alpha.co.uk/a', 'https://beta.co.uk/b'],
    ['ABC of Australia and ABC of America', 'https://www.abc.net.au/a', 'https://abcnews.go.com/b'],
    ['the Times of London and of New York', 'https://www.thetimes.co.uk/a', 'https://www.nytimes.com/b'],
  ])('keeps %s apart', (_, a, b) => {
    expect(publisherFamily({ url: a })).not.toBe(publisherFamily({ url: b }));
  });

  it('goes by the name where an address says nothing', () => {
    expect(publisherFamily({ publisher: 'The Associated Press' })).toBe('associated-press');
    expect(publisherFamily({ publisher: 'www.nypost.com' })).toBe(publisherFamily({ publisher: 'The Sun' }));
    expect(publisherFamily({ publisher: 'Harbour Post' })).toBe(
      publisherFamily({ publisher: ' harbour  post' }),
    );
    expect(publisherFamily({ publisher: 'Reuters', url: 'https://news.google.com/rss/articles/x' })).toBe(
      'reuters',
    );
  });

  it('is empty where nothing is known, and survives what is no address', () => {
    expect(publisherFamily({})).toBe('');
    expect(publisherFamily({ publisher: null, url: null })).toBe('');
    expect(publisherFamily({ url: 'http://[' })).toBe('');
    expect(publisherFamily({ publisher: '東京新聞' })).toBe('東京新聞');
  });

  it('lists every host and name once, with a source for each family', () => {
    const hosts = publisherFamilies.flatMap(([, , list]) => list.split(/\s+/));
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    expect(hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    const names = publisherFamilies.map(([family]) => family);
    expect(new Set(names).size).toBe(names.length);
    expect(publisherFamilies.filter(([, source]) => source.length < 2)).toEqual([]);
  });
});
