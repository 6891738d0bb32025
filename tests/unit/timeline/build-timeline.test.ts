import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAt } from '@/utils/engine/citation/passage-at';
import { buildTimeline } from '@/utils/engine/timeline/build-timeline';
import type { StoryArticle } from '@/utils/model/story-article';
import { parseTimelineEvent, type TimelineEvent } from '@/utils/model/timeline-event';
import { bridgeStory } from './bridge-story';

const dates = (events: readonly TimelineEvent[]) => events.map(({ date }) => date);
const on = (events: readonly TimelineEvent[], date: string) => events.find((event) => event.date === date);

describe('a story of a few days', () => {
  const timeline = buildTimeline(bridgeStory);

  it('tells the days on which something happened, earliest first', () => {
    expect(dates(timeline)).toEqual(['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-09']);
    expect(on(timeline, '2026-03-02')?.text).toContain('The Arve bridge at Melin collapsed');
    expect(on(timeline, '2026-03-03')?.text).toMatch(/divers/i);
  });

  it('marks what is still to come, and only that', () => {
    expect(timeline.filter(({ planned }) => planned).map(({ date }) => date)).toEqual(['2026-03-09']);
    expect(on(timeline, '2026-03-09')?.text).toContain('will question');
  });

  it('drops a plan whose day has passed without a report', () => {
    expect(dates(buildTimeline(bridgeStory, { now: '2026-03-10T08:00:00Z' }))).not.toContain('2026-03-09');
  });

  it('tells as many days as it is asked for, without plans', () => {
    const two = buildTimeline(bridgeStory, { events: 2 });
    expect(two).toHaveLength(2);
    expect(two.some(({ planned }) => planned)).toBe(false);
  });
});

describe('articles in two languages', () => {
  it('are told in that of the story', () => {
    const told = buildTimeline(bridgeStory, { language: 'en-GB' }).flatMap(({ citations }) => citations);
    expect(told.map(({ source }) => bridgeStory[source - 1]?.language)).not.toContain('de');
  });

  it('are told in the other where no other tells the day', () => {
    const german = bridgeStory.filter(({ id }) => id === 'anzeiger');
    expect(buildTimeline(german, { language: 'en' })[0]?.text).toMatch(/Brücke|Taucher/);
  });
});

describe('a day that is counted from another', () => {
  const report = (id: string, published: string, text: string): StoryArticle => ({
    ...{ id, title: 'The Melin bridge', text, language: 'en', published: `${published}T12:00:00Z` },
  });
  const collapse = [
    report(
      'a',
      '2026-03-02',
      'The collapse of the Arve bridge on Monday closed the valley railway for good.',
    ),
    report('b', '2026-03-03', 'The collapse of the Arve bridge on Monday was heard ten kilometres away.'),
  ];
  const later = [
    report(
      'c',
      '2026-03-10',
      'Three days after the collapse, engineers declared the other pier unsafe as well.',
    ),
    report(
      'd',
      '2026-03-11',
      'Engineers found the second pier unsafe three days after the collapse, papers show.',
    ),
  ];

  it('is dated where the story says when that was', () => {
    const event = on(buildTimeline([...collapse, ...later]), '2026-03-05');
    expect(event?.text).toMatch(/pier unsafe/);
  });

  it('is not dated from the day of the article', () => {
    expect(dates(buildTimeline(later))).not.toContain('2026-03-13');
  });
});

describe('whatever comes', () => {
  it.each<[string, readonly StoryArticle[]]>([
    ['no article', []],
    ['no date', bridgeStory.map(({ published: _, ...article }) => article)],
    ['a date that is none', bridgeStory.map((article) => ({ ...article, published: 'yesterday' }))],
    ['no words', [{ id: 'a', title: '', text: ' \n ', published: '2026-03-02' }]],
    [
      'a notice of cookies',
      [{ id: 'a', title: '', text: 'Accept all cookies to read more.', published: '2026-03-02' }],
    ],
  ])('has no event for %s', (_, articles) => expect(buildTimeline(articles)).toEqual([]));

  it('tells headlines by themselves', () => {
    const titles = bridgeStory.map(({ id, title, published }) => ({
      id,
      title,
      ...(published ? { published } : {}),
    }));
    const timeline = buildTimeline(titles);
    expect(timeline.length).toBeGreaterThan(1);
    for (const { citations } of timeline) expect(citations[0]?.at?.in).toBe('headline');
  });

  it('takes a story from before the clocks, and one from after them', () => {
    for (const published of ['0001-01-01', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z']) {
      const articles = bridgeStory.map((article) => ({ ...article, published }));
      for (const event of buildTimeline(articles)) expect(parseTimelineEvent(event).ok).toBe(true);
    }
  });

  it('reads no more of a live blog than of a long article', () => {
    const text = 'The river rose again on Monday and nobody knew why it did so.\n'.repeat(20_000);
    expect(buildTimeline([{ id: 'a', title: 'Live', text, published: '2026-03-02' }])).toHaveLength(1);
  });
});

const articles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    pick: fc.nat({ max: bridgeStory.length - 1 }),
    shift: fc.integer({ min: 0, max: 9 }),
    cut: fc.integer({ min: 0, max: 600 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

type Pick = { readonly id: string; readonly pick: number; readonly shift: number; readonly cut: number };

function articleOf({ id, pick, shift, cut }: Pick): StoryArticle {
  const { text = '', ...article } = bridgeStory[pick] ?? { id, title: '' };
  return { ...article, id, text: text.slice(cut), published: `2026-03-1${shift}T06:00:00Z` };
}

describe('for any articles', () => {
  it('every event is cited, and every place holds its quote', () => {
    fc.assert(
      fc.property(articles, (picks) => {
        const story = picks.map(articleOf);
        for (const { citations, text } of buildTimeline(story)) {
          expect(citations.length).toBeGreaterThan(0);
          for (const { source, quote, at } of citations) {
            const article = story[source - 1];
            expect(article && at && passageAt(article, at)).toBe(quote);
            expect(text).toContain(quote);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nothing is dated after the article that tells it, unless it is planned', () => {
    fc.assert(
      fc.property(articles, (picks) => {
        const story = picks.map(articleOf);
        for (const { citations, date, planned } of buildTimeline(story))
          for (const { source } of citations)
            if (!planned) expect(date <= (story[source - 1]?.published ?? '').slice(0, 10)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (picks, turn) => {
        const story = picks.map(articleOf);
        const at = turn % Math.max(1, story.length);
        const turned = [...story.slice(at), ...story.slice(0, at)].reverse();
        const named = (list: readonly StoryArticle[]) =>
          buildTimeline(list).map(({ citations, ...event }) => ({
            ...event,
            cited: citations.map(({ source, at: place }) => [list[source - 1]?.id, place]),
          }));
        expect(named(turned)).toEqual(named(story));
      }),
      { numRuns: 60 },
    );
  });
});
