import { describe, expect, it } from 'vitest';
import { parseArticle } from '@/utils/model/article';
import { parseEntry } from '@/utils/model/entry';
import { parseFeed } from '@/utils/model/feed';
import { defaultSettings, parseSettings, salvageSettings } from '@/utils/model/settings';
import { parseStoryLookup } from '@/utils/model/story-lookup';
import { parseTabRecord } from '@/utils/model/tab-record';

const article = { url: 'https://a.example.org/1', headline: 'Dam opens', authors: [], text: '' };
const at = '2026-01-07T09:00:00.000Z';
const key = { feed: 'https://f.example.org/', id: 's' };
const story = {
  id: 's',
  headline: 'Dam opens',
  updated: at,
  revision: 0,
  sections: [],
  sources: [{ url: 'https://a.example.org/1', headline: 'Dam', publisher: 'A' }],
  timeline: [],
};

describe('parseArticle', () => {
  it('keeps paragraphs and strips what deceives', () => {
    expect(
      parseArticle({ ...article, headline: 'Dam\u202E opens', text: 'One.\r\n\r\nTwo\u200B.', tracker: 1 }),
    ).toEqual({
      ok: true,
      value: { ...article, text: 'One.\n\nTwo.' },
    });
  });

  it.each([
    ['url', 'about:blank'],
    ['headline', ' '],
    ['authors', 'A. B.'],
    ['authors', Array(101).fill('A. B.')],
    ['text', 'x'.repeat(400_001)],
    ['text', null],
    ['published', 'today'],
  ])('refuses a page whose %s is wrong', (field, value) => {
    expect(parseArticle({ ...article, [field]: value })).toMatchObject({
      ok: false,
      issues: [{ path: `$.${field}` }],
    });
  });
});

describe('parseEntry', () => {
  it('may lack an address and a date, but no id and title', () => {
    const entry = { id: 'urn:1', feed: 'https://f.example.org/', title: 'Dam opens', authors: [], seen: at };
    const value = { ...entry, kind: 'feed', categories: [] };
    expect(parseEntry(entry)).toEqual({ ok: true, value });
    expect(parseEntry({ ...entry, title: '' })).toMatchObject({ issues: [{ path: '$.title' }] });
  });
});

describe('parseFeed', () => {
  const feed = { url: 'https://f.example.org/', added: at, due: at, failures: 0, problems: [], stories: 0 };

  it('reads a feed with its error and its problems', () => {
    const failing = {
      ...feed,
      failures: 2,
      error: { code: 'http', status: 503, at },
      problems: [{ path: '$.items[0]', reason: 'has no _story' }],
    };
    expect(parseFeed(failing)).toEqual({ ok: true, value: { ...failing, entries: 0 } });
  });

  it.each([
    ['failures', -1, '$.failures'],
    ['error', { code: 'boredom', at }, '$.error.code'],
    ['due', 'soon', '$.due'],
    ['url', 'feed://f.example.org/', '$.url'],
  ])('refuses a feed whose %s is wrong', (field, value, path) => {
    expect(parseFeed({ ...feed, [field]: value })).toMatchObject({ ok: false, issues: [{ path }] });
  });
});

describe('settings', () => {
  it('take the defaults for what is not there, whatever is given', () => {
    for (const data of [undefined, null, {}, 'x', 7]) {
      expect(parseSettings(data)).toEqual({ ok: true, value: defaultSettings });
    }
  });

  it('write hosts in small letters', () => {
    expect(parseSettings({ sitesOff: ['News.Example.org', '[::1]'] })).toMatchObject({
      value: { sitesOff: ['news.example.org', '[::1]'] },
    });
  });

  it.each(['https://a.example.org', 'a.example.org/x', 'a b', 'me@a.example.org', 'a.example.org:80', ''])(
    'refuse %j as a host',
    (host) => {
      expect(parseSettings({ sitesOff: [host] })).toMatchObject({
        ok: false,
        issues: [{ path: '$.sitesOff[0]' }],
      });
    },
  );

  it('can be salvaged from whatever is there', () => {
    const broken = JSON.parse(
      '{"__proto__": {"enabled": false}, "enabled": 1, "showTab": false, "pagesOff": ["x", "https://a.example.org/"]}',
    );
    expect(salvageSettings(broken)).toEqual({
      ...defaultSettings,
      showTab: false,
      pagesOff: ['https://a.example.org/'],
    });
    for (const data of [undefined, null, 'x', [1, 2]]) expect(salvageSettings(data)).toEqual(defaultSettings);
  });
});

describe('parseStoryLookup', () => {
  const matched = {
    status: 'matched',
    key,
    story,
    match: { by: 'content', score: 0.8, terms: ['dam'] },
    article: { url: article.url, headline: article.headline },
    pinned: false,
  };

  it.each([
    { status: 'loading' },
    { status: 'not-article' },
    { status: 'paused' },
    { status: 'private' },
    { status: 'failed', reason: 'storage' },
    { status: 'no-story', article: matched.article },
    { status: 'offline', article: matched.article },
    { status: 'site-off', host: 'a.example.org', url: 'https://a.example.org/', scope: 'unasked' },
    matched,
    { ...matched, match: { by: 'address' }, checked: at },
  ])('reads $status', (lookup) => {
    expect(parseStoryLookup(lookup)).toEqual({ ok: true, value: lookup });
  });

  it('tells what is wrong with the story inside', () => {
    const parsed = parseStoryLookup({ ...matched, story: { ...story, sources: [] } });
    expect(parsed).toEqual({
      ok: false,
      issues: [{ path: '$.story', reason: '$.sources a story needs a source' }],
    });
  });

  it.each([
    [{ status: 'great' }, '$.status'],
    [{}, '$.status'],
    [{ ...matched, match: { by: 'guess' } }, '$.match.by'],
    [{ ...matched, match: { by: 'content', score: 1.1, terms: [] } }, '$.match.score'],
    [{ status: 'no-story' }, '$.article'],
  ])('refuses %j', (lookup, path) => {
    expect(parseStoryLookup(lookup)).toMatchObject({ ok: false, issues: [{ path }] });
  });
});

describe('parseTabRecord', () => {
  const record = { tabId: 7, url: 'https://a.example.org/1?x', article, match: null, at, turn: 't1' };

  it('reads a record with and without a match', () => {
    expect(parseTabRecord(record)).toEqual({ ok: true, value: record });
    const found = { ...record, match: { key, match: { by: 'address' } } };
    expect(parseTabRecord(found)).toEqual({ ok: true, value: found });
  });

  it.each([
    ['tabId', '7', '$.tabId'],
    ['match', undefined, '$.match'],
    ['match', { key }, '$.match.match'],
    ['at', 7, '$.at'],
  ])('refuses a wrong %s', (field, value, path) => {
    expect(parseTabRecord({ ...record, [field]: value })).toMatchObject({ ok: false, issues: [{ path }] });
  });
});
