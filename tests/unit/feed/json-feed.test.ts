import { describe, expect, it } from 'vitest';
import { feedText, storyItem } from '@/tests/fixtures/feeds/story-feed';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { feedUrl, read } from './read';

const item = {
  id: 'https://paper.example/2026/ferry',
  url: '/2026/ferry',
  title: 'Ferry strike <b>ends</b> &amp; boats sail',
  summary: 'Crews go back.',
  content_html: '<p>Crews go back on Monday.</p><p>Pay rises by 4&nbsp;%.</p><script>track()</script>',
  date_published: '2026-03-04T18:00:00+01:00',
  date_modified: '2026-03-05T06:30:00Z',
  authors: [{ name: 'Ann Lee', url: 'https://paper.example/ann' }, { name: 'Bo Ek' }],
  tags: ['Transport', 'Strikes', 'Transport'],
  language: 'en-GB',
};

describe('a JSON Feed', () => {
  it('gives every field of an entry, without markup', () => {
    const feed = read(feedText([item]));
    expect(feed).toMatchObject({ format: 'json-feed', title: 'Bridge desk', stories: [], problems: [] });
    expect(feed.entries).toEqual([
      {
        id: 'https://paper.example/2026/ferry',
        url: 'https://paper.example/2026/ferry',
        title: 'Ferry strike ends & boats sail',
        summary: 'Crews go back.',
        text: 'Crews go back on Monday.\n\nPay rises by 4 %.',
        published: '2026-03-04T17:00:00.000Z',
        updated: '2026-03-05T06:30:00.000Z',
        dateText: '2026-03-04T18:00:00+01:00',
        authors: ['Ann Lee', 'Bo Ek'],
        categories: ['Transport', 'Strikes'],
        language: 'en-GB',
      },
    ]);
  });

  it('takes what version 1 wrote in other ways, and the head for what an item leaves out', () => {
    const feed = read(
      feedText([{ id: 7, external_url: 'https://other.example/a', content_text: 'One line.' }], {
        version: 'https://jsonfeed.org/version/1',
        language: 'sv',
        author: { name: 'The desk' },
      }),
    );
    expect(feed.entries).toEqual([
      {
        id: '7',
        url: 'https://other.example/a',
        title: 'One line.',
        text: 'One line.',
        authors: ['The desk'],
        categories: [],
        language: 'sv',
      },
    ]);
  });

  it('takes an empty text for none where another field tells the same', () => {
    const empty = { id: '1', url: '', external_url: 'https://paper.example/a', content_text: '' };
    expect(read(feedText([{ ...empty, content_html: '<p>Crews go back.</p>' }])).entries[0]).toMatchObject({
      url: 'https://paper.example/a',
      title: 'Crews go back.',
      text: 'Crews go back.',
    });
  });

  it('may hold stories and articles side by side', () => {
    const feed = read(feedText([storyItem('a'), item, storyItem('b')]));
    expect(feed).toMatchObject({ format: 'story-feed', stories: [{ id: 'a' }, { id: 'b' }], problems: [] });
    expect(feed.entries.map(({ id }) => id)).toEqual([item.id]);
  });

  it('leaves out what is no item and names it', () => {
    const feed = read(feedText([null, item, 'text']));
    expect(feed.entries).toHaveLength(1);
    expect(feed.problems.map(({ path }) => path)).toEqual(['$.items[0]', '$.items[2]']);
  });

  it('drops addresses that must not be opened, and dates that nobody could have published on', () => {
    const bad = { ...item, url: 'javascript:alert(1)', date_published: '2099-01-01T00:00:00Z' };
    const feed = read(feedText([bad]), { now: Date.parse('2026-03-10T00:00:00Z') });
    expect(feed.entries[0]).not.toHaveProperty('url');
    expect(feed.entries[0]).not.toHaveProperty('published');
    expect(feed.entries[0]?.dateText).toBe('2099-01-01T00:00:00Z');
    expect(feed.problems.map(({ reason }) => reason)).toEqual([
      'is an address of the kind javascript:, which is not opened',
      'lies in the future: 2099-01-01T00:00:00Z',
    ]);
  });

  it.each([
    ['{"version": "https://jsonfeed.org/version/1", "items": {}}', 'invalid'],
    ['{"version": "https://jsonfeed.org/version/1", "items": [', 'truncated'],
    ['{"a": 1}', 'not-a-feed'],
    ['', 'not-a-feed'],
  ])('says why it cannot read %s', (text, code) => {
    expect(parseFeed({ text, url: feedUrl })).toMatchObject({ ok: false, code });
  });
});
