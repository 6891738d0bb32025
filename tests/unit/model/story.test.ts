import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSection } from '@/utils/model/section';
import { parseSource } from '@/utils/model/source';
import { parseStory } from '@/utils/model/story';
import { parseTimelineEvent } from '@/utils/model/timeline-event';

const source = { url: 'https://a.example/1', headline: 'Dam opens', publisher: 'The A' };
const story = {
  id: 's1',
  headline: 'Dam opens after ten years',
  updated: '2026-01-07T10:00:00+01:00',
  revision: 1,
  sections: [{ heading: 'Opening', sentences: [{ text: 'The dam opened.', citations: [1] }] }],
  sources: [source],
  timeline: [{ date: '2026-01', text: 'The dam opened.', citations: [{ source: 1, quote: 'It opened.' }] }],
};

describe('parseStory', () => {
  it('reads a story, its moments in UTC and its dates with their precision', () => {
    const parsed = parseStory(story);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.updated).toBe('2026-01-07T09:00:00.000Z');
    expect(parsed.value.timeline[0]).toMatchObject({ date: '2026-01', precision: 'month' });
    expect(parsed.value.sections[0]?.sentences[0]?.citations).toEqual([{ source: 1 }]);
  });

  it('keeps a claim that cites what is not listed, with the numbers apart', () => {
    const sentences = [{ text: 'The dam opened.', citations: [1, 4] }];
    const timeline = [{ date: '2026', text: 'T.', citations: [{ source: 2 }] }];
    const parsed = parseStory({ ...story, sections: [{ heading: 'Opening', sentences }], timeline });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        sections: [{ sentences: [{ citations: [{ source: 1 }], dangling: [4] }] }],
        timeline: [{ citations: [], dangling: [2] }],
      },
    });
    // What is stored is read again.
    expect(parsed.ok && parseStory(parsed.value)).toEqual(parsed);
  });

  it('may have neither summary nor timeline, but not no source', () => {
    expect(parseStory({ ...story, sections: [], timeline: [] })).toMatchObject({ ok: true });
    expect(parseStory({ ...story, sections: [], timeline: [], sources: [] })).toMatchObject({
      issues: [{ path: '$.sources', reason: 'a story needs a source' }],
    });
  });

  it.each([
    ['sections', Array(51).fill(story.sections[0])],
    ['sources', Array(501).fill(source)],
    ['timeline', Array(501).fill(story.timeline[0])],
  ])('takes only so many %s', (field, list) => {
    expect(parseStory({ ...story, [field]: list })).toMatchObject({ issues: [{ path: `$.${field}` }] });
    expect(parseStory({ ...story, [field]: list.slice(1) })).toMatchObject({ ok: true });
  });

  it('does not take undefined for absent: a field is there or it is not', () => {
    expect(parseStory({ ...story, url: undefined })).toMatchObject({ issues: [{ path: '$.url' }] });
  });

  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(story)), (data, field) => {
        expect(parseStory(data).ok).toBe(false);
        parseStory({ ...story, [field]: data });
      }),
    );
  });

  it('reads what it has read again as the same, also through JSON: what is stored comes back', () => {
    const char = fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code));
    const text = fc.array(char, { minLength: 1, maxLength: 20 }).map((noise) => `a${noise.join('')}`);
    const messy = fc.record({
      id: text,
      headline: text,
      heading: text,
      sentence: text,
      publisher: text,
      date: fc.constantFrom('2026', '2026-02', '2026-02-03'),
    });
    fc.assert(
      fc.property(messy, ({ id, headline, heading, sentence, publisher, date }) => {
        const once = parseStory({
          ...story,
          id,
          headline,
          sections: [
            { heading, sentences: [{ text: sentence, citations: [1, { source: 1, quote: sentence }] }] },
          ],
          sources: [{ ...source, publisher, published: '2026-02-03T00:00:00+02:00' }],
          timeline: [{ date, text: sentence, citations: [] }],
        });
        if (!once.ok) throw new Error(JSON.stringify(once.issues));
        expect(parseStory(JSON.parse(JSON.stringify(once.value)))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('parseTimelineEvent', () => {
  const event = (fields: object) =>
    parseTimelineEvent({ date: '2026-01-06', text: 'T.', citations: [], ...fields });

  it.each([
    ['2026', 'year'],
    ['2026-01', 'month'],
    ['2026-01-06', 'day'],
  ])('reads the precision off %s', (date, precision) => {
    expect(event({ date })).toMatchObject({ ok: true, value: { date, precision } });
    expect(event({ date, precision })).toMatchObject({ ok: true });
  });

  it('refuses a precision that the date does not have', () => {
    expect(event({ date: '2026-01', precision: 'day' })).toMatchObject({
      issues: [{ path: '$.precision', reason: 'does not agree with the form of the date' }],
    });
  });

  it.each([
    '26',
    '2026-1',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-01-06T10:00:00Z',
    'January 2026',
    '',
    2026,
  ])('refuses the date %j', (date) => {
    expect(event({ date })).toMatchObject({ issues: [{ path: '$.date' }] });
  });
});

describe('citations', () => {
  const section = (citations: unknown) =>
    parseSection({ heading: 'H', sentences: [{ text: 'T.', citations }] });

  it.each([
    [[1], [{ source: 1 }]],
    [
      [{ source: 2 }, 1],
      [{ source: 2 }, { source: 1 }],
    ],
    [[{ source: 1, quote: ' It  is. ', page: 3 }], [{ source: 1, quote: 'It is.' }]],
  ])('reads %j', (citations, expected) => {
    expect(section(citations)).toMatchObject({ ok: true, value: { sentences: [{ citations: expected }] } });
  });

  it.each([
    [[0], 'sources are numbered from 1'],
    [[1.5], 'must be a whole number'],
    [['1'], 'must be the number of a source, or an object with one as "source"'],
    [[{ quote: 'It is.' }], /source/],
    [[{ source: 1, quote: '' }], 'is empty'],
    [Array(51).fill(1), 'holds over 50 citations'],
    [undefined, 'must be a list'],
  ])('refuses %j', (citations, reason) => {
    const parsed = section(citations);
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ path: expect.stringContaining('$.sentences[0].citations') }],
    });
    expect(!parsed.ok && parsed.issues[0]?.reason).toMatch(reason);
  });
});

describe('parseSource', () => {
  it('reads a source, with a day where no moment is known', () => {
    expect(parseSource({ ...source, published: '2026-01-06', language: 'EN', paywalled: true })).toEqual({
      ok: true,
      value: { ...source, published: '2026-01-06', language: 'en', paywalled: true },
    });
  });

  it.each([
    ['url', 'javascript:alert(1)'],
    ['headline', ''],
    ['publisher', '\u200B'],
    ['published', '6 January'],
    ['paywalled', 'no'],
    ['language', null],
  ])('refuses a %s of %j', (field, value) => {
    expect(parseSource({ ...source, [field]: value })).toMatchObject({ issues: [{ path: `$.${field}` }] });
  });
});
