import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedText, storyFields, storyItem } from '@/tests/fixtures/feeds/story-feed';
import { parseStoryFeed, type StoryFeedResult } from '@/utils/engine/feed/story-feed/parse-story-feed';

const idsOf = (result: StoryFeedResult) => (result.ok ? result.stories.map(({ id }) => id) : result.code);

describe('a good feed', () => {
  it('gives its stories in their order, and its title', () => {
    const result = parseStoryFeed(feedText([storyItem('b'), storyItem('a')]));
    expect(idsOf(result)).toEqual(['b', 'a']);
    expect(result).toMatchObject({ ok: true, title: 'Bridge desk', problems: [] });
  });

  it('gives the bundled example whole', () => {
    const result = parseStoryFeed(readFileSync('public/example-feed.json', 'utf8'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.problems).toEqual([]);
    const [story] = result.stories;
    expect([story?.sources.length, story?.sections.length, story?.timeline.length]).toEqual([4, 3, 5]);
    expect(story?.timeline.map(({ precision }) => precision)).toContain('month');
  });

  it('takes headline, address and language from the item, and the language else from the feed', () => {
    const items = [
      storyItem('a', { url: 'https://stories.example.org/a', language: 'pt-BR' }),
      storyItem('b', { title: 'The tram' }),
    ];
    const result = parseStoryFeed(feedText(items, { language: 'fr' }));
    expect(result).toMatchObject({
      stories: [
        { url: 'https://stories.example.org/a', language: 'pt-BR', headline: 'Story a' },
        { language: 'fr', headline: 'The tram' },
      ],
    });
  });

  it('reads a bare number and an object as citations', () => {
    const sentences = [{ text: 'So it is.', citations: [1, { source: 1, quote: 'It is so.' }] }];
    const result = parseStoryFeed(
      feedText([storyItem('a', {}, { sections: [{ heading: 'One', sentences }] })]),
    );
    const citations = [{ source: 1 }, { source: 1, quote: 'It is so.' }];
    expect(result).toMatchObject({ stories: [{ sections: [{ sentences: [{ citations }] }] }] });
  });

  it('takes an id that is a number for its text, as JSON Feed asks', () => {
    expect(idsOf(parseStoryFeed(feedText([storyItem('x', { id: 17 })])))).toEqual(['17']);
  });

  it('ignores fields it does not know, also in the extension', () => {
    const item = storyItem('a', { _other: { x: 1 }, image: 'data:,' }, { mood: 'calm', about: 7 });
    const result = parseStoryFeed(feedText([item], { feed_url: 5, _x: [] }));
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(JSON.stringify(result)).not.toMatch(/mood|calm|_other/);
  });

  it('may be empty, start with a byte order mark, and be of version 1', () => {
    const text = feedText([], { version: 'https://jsonfeed.org/version/1' });
    expect(parseStoryFeed(`\uFEFF\n${text}`)).toEqual({
      ok: true,
      title: 'Bridge desk',
      stories: [],
      problems: [],
    });
  });
});

describe('a feed with a bad story', () => {
  const bad = (story: object) => parseStoryFeed(feedText([storyItem('good'), storyItem('bad', {}, story)]));

  it.each([
    [
      'citation zero',
      { timeline: [{ date: '2026', text: 'T', citations: [0] }] },
      '$.items[1]._story.timeline[0].citations[0]',
      'sources are numbered from 1',
    ],
    [
      'a script for an address',
      { sources: [{ url: 'javascript:alert(1)', headline: 'H', publisher: 'P' }] },
      '$.items[1]._story.sources[0].url',
      'is not an http or https address',
    ],
    [
      'a day that no calendar has',
      { timeline: [{ date: '2026-02-30', text: 'T', citations: [] }] },
      '$.items[1]._story.timeline[0].date',
      'is not a date of the calendar',
    ],
    [
      'a date without a zone',
      { updated: '2026-02-01T10:00:00' },
      '$.items[1]._story.updated',
      'is not a date and time with a zone',
    ],
    ['a fraction of a revision', { revision: 1.5 }, '$.items[1]._story.revision', 'must be a whole number'],
    [
      'a heading of nothing',
      { sections: [{ heading: ' \u200B', sentences: [] }] },
      '$.items[1]._story.sections[0].heading',
      'is empty',
    ],
    ['no sources', { sources: [] }, '$.items[1]._story.sources', 'a story needs a source'],
    ['sections that are none', { sections: 'none' }, '$.items[1]._story.sections', 'must be a list'],
    ['null for an event', { timeline: [null] }, '$.items[1]._story.timeline[0]', 'must be an object'],
  ])('leaves out %s, says where, and keeps the rest', (_, story, path, reason) => {
    const result = bad(story);
    expect(idsOf(result)).toEqual(['good']);
    expect(result.problems).toContainEqual({ path, reason, story: 'bad' });
  });

  it('names a missing field as missing', () => {
    const { revision, ...rest } = storyFields();
    expect(revision).toBe(1);
    const result = parseStoryFeed(feedText([storyItem('good'), { id: 'bad', _story: rest }]));
    expect(result.problems).toEqual([
      { path: '$.items[1].title', reason: 'is missing', story: 'bad' },
      { path: '$.items[1]._story.revision', reason: 'is missing', story: 'bad' },
    ]);
  });

  it('gives faults of the item itself the path they have in the feed', () => {
    const result = parseStoryFeed(
      feedText([storyItem('good'), storyItem('bad', { title: ' ', url: '/relative', language: '?' })]),
    );
    expect(result.problems.map(({ path }) => path)).toEqual([
      '$.items[1].title',
      '$.items[1].url',
      '$.items[1].language',
    ]);
  });

  it('keeps the first of two with one id, and names the other', () => {
    const result = parseStoryFeed(
      feedText([storyItem('a'), storyItem('a', { title: 'Again' }), storyItem('b')]),
    );
    expect(result).toMatchObject({ stories: [{ headline: 'Story a' }, { id: 'b' }] });
    expect(result.problems).toEqual([
      { path: '$.items[1].id', reason: 'is the id of an earlier item', story: 'a' },
    ]);
  });

  it('names items that are no stories, by title where they have no id', () => {
    const items = [storyItem('a'), { title: 'Plain' }, 7, null, { id: 'x', _story: [] }];
    expect(parseStoryFeed(feedText(items)).problems).toEqual([
      { path: '$.items[1]', reason: 'has no _story', story: 'Plain' },
      { path: '$.items[2]', reason: 'must be an object' },
      { path: '$.items[3]', reason: 'must be an object' },
      { path: '$.items[4]._story', reason: 'must be an object', story: 'x' },
    ]);
  });

  it('reports a bad title and language of the feed, and keeps its stories', () => {
    const result = parseStoryFeed(feedText([storyItem('a')], { title: 4, language: '' }));
    expect(result).toMatchObject({ ok: true, stories: [{ id: 'a' }] });
    expect(result.problems.map(({ path }) => path)).toEqual(['$.title', '$.language']);
    expect(result).not.toHaveProperty('title');
  });

  it('strips what would turn the text of a label round', () => {
    const result = parseStoryFeed(feedText([storyItem('a'), { id: '\u202Eevil\u0000', title: 'T' }]));
    expect(result.problems[0]?.story).toBe('evil');
  });
});

describe('limits', () => {
  it('takes the first stories and names the rest in one problem', () => {
    const items = Array.from({ length: 7 }, (_, i) => storyItem(String(i)));
    const result = parseStoryFeed(feedText(items), { maxStories: 3 });
    expect(idsOf(result)).toEqual(['0', '1', '2']);
    expect(result.problems).toEqual([
      { path: '$.items[3]', reason: 'begins the 4 items beyond the 3 stories that are taken' },
    ]);
  });

  it('takes 2,000 unless told', () => {
    const items = Array.from({ length: 2_001 }, (_, i) => storyItem(String(i)));
    const result = parseStoryFeed(feedText(items));
    expect(idsOf(result)).toHaveLength(2_000);
    expect(result.problems).toHaveLength(1);
  });

  it('tells so many problems and counts the others', () => {
    const result = parseStoryFeed(feedText([storyItem('a'), ...Array(10).fill({})]), { maxProblems: 4 });
    expect(result.problems).toHaveLength(5);
    expect(result.problems[4]).toEqual({ path: '$', reason: '… and 6 more' });
  });
});

describe('what is no feed', () => {
  const html = '<!doctype html><html><body>Sign in</body></html>';
  const whole = feedText([storyItem('a "quoted" \\ one'), storyItem('b')]);

  it.each([
    ['a web page', html, 'not-a-feed'],
    ['an RSS feed', '<?xml version="1.0"?><rss><channel/></rss>', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
    ['JSON of another kind', '{"items": []}', 'not-a-feed'],
    ['a list', '[]', 'not-a-feed'],
    ['null', 'null', 'not-a-feed'],
    ['another version', feedText([], { version: 'https://jsonfeed.org/version/2' }), 'not-a-feed'],
    ['a feed without items', feedText([], { items: { length: 3 } }), 'invalid'],
    ['a feed with a comma too many', whole.replace('"items":[', '"items":[,'), 'invalid'],
    ['two feeds one after the other', whole + whole, 'invalid'],
    ['brackets closed in the wrong order', '{"version": [}', 'invalid'],
    ['a feed of plain articles', feedText([{ id: '1', content_text: 'Hello' }]), 'invalid'],
  ])('%s is told apart', (_, text, code) => {
    const result = parseStoryFeed(text);
    expect(idsOf(result)).toBe(code);
    expect(result.problems.length).toBeGreaterThan(0);
  });

  it('is truncated wherever a good feed is cut, also inside a string or after a backslash', () => {
    const codes = Array.from({ length: whole.length - 1 }, (_, i) =>
      idsOf(parseStoryFeed(whole.slice(0, i + 1))),
    );
    expect(new Set(codes)).toEqual(new Set(['truncated']));
  });
});

describe('a hostile feed', () => {
  it('nests a million deep and harms nothing', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const item = JSON.stringify(storyItem('a', { deep: 'HERE' })).replace('"HERE"', deep);
    expect(idsOf(parseStoryFeed(feedText(['HERE']).replace('"HERE"', item)))).toEqual(['a']);
    expect(idsOf(parseStoryFeed('['.repeat(1_000_000)))).toBe('truncated');
  });

  it('does not overflow on one endless string', () => {
    expect(idsOf(parseStoryFeed(`{"a": "${'x'.repeat(16_000_000)}`))).toBe('truncated');
  });

  it('cannot reach a prototype', () => {
    const evil =
      '{"__proto__": {"id": "p", "title": "P", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    const item = JSON.stringify(storyItem('a', { x: 'HERE' }, { y: 'HERE' })).replaceAll('"HERE"', evil);
    const own = `{"__proto__": {"polluted": 1}, ${item.slice(1)}`;
    const result = parseStoryFeed(feedText(['ONE', 'TWO']).replace('"ONE"', own).replace('"TWO"', evil));
    expect(idsOf(result)).toEqual(['a']);
    expect(result.problems).toEqual([{ path: '$.items[1]', reason: 'has no _story' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(result.ok && result.stories[0])).toBe(Object.prototype);
  });
});
