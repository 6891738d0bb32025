import { describe, expect, it } from 'vitest';
import { auditCitations } from '@/utils/engine/comparison/audit-citations';
import { compareHeadlines } from '@/utils/engine/comparison/compare-headlines';
import { compareStory } from '@/utils/engine/comparison/compare-story';
import type { Story } from '@/utils/model/story';

const source = (n: number, headline: string, published = '2026-01-07') => ({
  url: `https://paper${n}.example/a`,
  headline,
  publisher: `Paper ${n}`,
  published,
});

const story: Story = {
  id: 's',
  headline: 'Harbour deal signed',
  updated: '2026-01-08T00:00:00.000Z',
  revision: 3,
  sections: [
    {
      heading: 'The deal',
      sentences: [
        { text: 'The minister called the port a “gate of two seas” in Halden.', citations: [{ source: 1 }] },
        {
          text: 'The council signed the harbour deal on Tuesday.',
          citations: [{ source: 1 }, { source: 2 }],
        },
      ],
    },
  ],
  sources: [
    source(1, 'Council signs harbour deal'),
    source(2, 'Council signs secret harbour deal'),
    source(3, 'Harbour deal signed by council'),
  ],
  timeline: [
    {
      date: '2026-01-06',
      precision: 'day',
      text: 'A minister speaks of the “gate of two seas”.',
      citations: [{ source: 3 }],
    },
    { date: '2026-01-20', precision: 'day', text: 'Work begins at the quay.', citations: [{ source: 2 }] },
  ],
};
const none = { texts: new Map(), earlierTitles: new Map() };

describe('auditCitations', () => {
  it('finds one quotation cited to other sources in another place', () => {
    expect(auditCitations(story)).toContainEqual({
      kind: 'cited-differently',
      place: { event: 0 },
      other: { section: 0, sentence: 0 },
      sources: [3],
      otherSources: [1],
      shared: 'gate of two seas',
    });
  });

  it('finds an event that is later than all its sources, unless it is planned', () => {
    expect(auditCitations(story)).toContainEqual({
      kind: 'later-than-source',
      place: { event: 1 },
      sources: [2],
    });
  });

  it('finds claims without a source, and with none that is listed', () => {
    const timeline = [
      { date: '2026', precision: 'year' as const, text: 'So they say.', citations: [] },
      { date: '2026', precision: 'year' as const, text: 'It opened.', citations: [], dangling: [9] },
    ];
    expect(auditCitations({ ...story, sections: [], timeline })).toEqual([
      { kind: 'no-source', place: { event: 0 } },
      { kind: 'no-such-source', place: { event: 1 }, sources: [9] },
    ]);
  });

  it('accuses no source whose date is unknown', () => {
    const undated = story.sources.map(({ published: _, ...rest }) => rest);
    const kinds = auditCitations({ ...story, sources: undated }).map(({ kind }) => kind);
    expect(kinds).not.toContain('later-than-source');
  });
});

describe('compareHeadlines', () => {
  it('sets off what fewer than half of the others say, and loses no letter', () => {
    const compared = compareHeadlines(story.sources, new Map());
    expect(compared[1]?.parts).toEqual([
      { text: 'Council signs', differs: false },
      { text: ' secret', differs: true },
      { text: ' harbour deal', differs: false },
    ]);
    for (const { source, parts } of compared)
      expect(parts.map(({ text }) => text).join('')).toBe(story.sources[source - 1]?.headline);
  });

  it('shows what a headline was, the latest first', () => {
    const earlier = new Map([
      [
        1,
        [
          { title: 'Council to sign deal', until: '2026-01-06T08:00:00.000Z' },
          { title: 'Council signs port deal', until: '2026-01-06T09:00:00.000Z' },
        ],
      ],
    ]);
    const [first] = compareHeadlines(story.sources, earlier);
    expect(first?.earlier.map(({ until }) => until)).toEqual([
      '2026-01-06T09:00:00.000Z',
      '2026-01-06T08:00:00.000Z',
    ]);
    expect(first?.earlier[0]?.parts).toContainEqual({ text: ' port', differs: true });
  });
});

describe('compareStory', () => {
  const article = {
    id: 'open',
    title: 'Council signs harbour deal',
    language: 'en',
    text: 'The council signed the harbour deal on Tuesday after a long night.\n\nNobody spoke for an hour.',
  };

  it('says nothing of coverage without an article, or without its text', () => {
    expect(compareStory({ story, ...none })).not.toHaveProperty('coverage');
    expect(compareStory({ story, ...none, article: { ...article, text: '' } })).not.toHaveProperty(
      'coverage',
    );
  });

  it('has a verdict for every claim', () => {
    const { coverage } = compareStory({ story, ...none, article });
    expect(coverage?.sections.map((points) => points.length)).toEqual([2]);
    expect(coverage?.timeline).toHaveLength(2);
    expect(coverage?.sections[0]?.[1]?.verdict).toBe('reports');
  });

  it.each([
    ['of a text behind a wall', { paywalled: true }],
    ['in another language than the story', { language: 'de' }],
  ])('calls nobody silent %s', (_, change) => {
    const { coverage } = compareStory({ story, ...none, article: { ...article, ...change } });
    const all = [...(coverage?.sections.flat() ?? []), ...(coverage?.timeline ?? [])];
    expect(all.map(({ verdict }) => verdict)).not.toContain('silent');
  });

  it('counts one owner once', () => {
    const twins = story.sources.map((one, i) => ({ ...one, url: `https://www.walesonline.co.uk/${i}` }));
    expect(compareStory({ story: { ...story, sources: twins }, ...none }).corroboration.sections).toEqual([
      [1, 1],
    ]);
  });
});
