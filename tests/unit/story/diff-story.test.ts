import { describe, expect, it } from 'vitest';
import { diffStory, seenStory } from '@/utils/engine/story/diff-story';
import type { Story } from '@/utils/model/story';
import { countChanges } from '@/utils/model/story-changes';

const source = (n: number) => ({
  url: `https://paper${n}.example/a`,
  headline: `Report ${n}`,
  publisher: `Paper ${n}`,
});
const point = (text: string, ...cites: number[]) => ({
  text,
  citations: cites.map((number) => ({ source: number })),
});
const event = (date: string, text: string) => ({
  date,
  text,
  citations: [{ source: 1 }],
  precision: 'day' as const,
});

const first: Story = {
  id: 's',
  headline: 'Storm hits the coast',
  language: 'en',
  updated: '2026-01-12T06:00:00.000Z',
  revision: 1,
  sections: [
    {
      heading: 'The storm',
      sentences: [
        point('Three people died when the storm drove the sea over the quays of Esbjerg.', 1),
        point('Trains north of Bremen stand still until noon.', 2),
      ],
    },
  ],
  sources: [source(1), source(2)],
  timeline: [event('2026-01-12', 'The surge peaks in Hamburg.')],
};

const seen = seenStory(first, '2026-01-12T07:00:00.000Z');
const withSection = (
  sentences: Story['sections'][number]['sentences'],
  fields: Partial<Story> = {},
): Story => ({
  ...first,
  revision: 2,
  sources: [...first.sources, source(3)],
  sections: [{ heading: 'What is known', sentences }],
  ...fields,
});

describe('diffStory', () => {
  it('finds nothing new in the same story, whatever the order and the headings', () => {
    const turned = {
      ...first,
      revision: 9,
      sections: [{ heading: 'Other', sentences: first.sections[0]?.sentences.toReversed() ?? [] }],
    };
    expect(countChanges(diffStory(seen, turned))).toBe(0);
  });

  it('tells sources by address, however they are numbered', () => {
    const changes = diffStory(seen, { ...first, sources: [source(3), source(2), source(1)] });
    expect(changes.sources).toEqual([1]);
  });

  it('tells a matter with a new figure from a new matter', () => {
    const changes = diffStory(
      seen,
      withSection([
        point('Four people died when the storm drove the sea over the quays of Esbjerg.', 3, 1),
        point('Insurers expect claims of a billion euros.', 3),
      ]),
    );
    expect(changes.changed).toEqual([
      { section: 0, sentence: 0, before: first.sections[0]?.sentences[0]?.text },
    ]);
    expect(changes.points).toEqual([{ section: 0, sentence: 1 }]);
  });

  it('takes other words for the same matter, and old reports, for no news', () => {
    const changes = diffStory(
      seen,
      withSection([
        point('The storm drove the sea over the quays of Esbjerg, and three people died.', 3),
        point('Ferries to the islands were cancelled on Sunday.', 2),
      ]),
    );
    expect(countChanges(changes)).toBe(changes.sources.length);
  });

  it('tells new events, and events whose date has changed', () => {
    const timeline = [
      event('2026-01-11', 'The surge peaks in Hamburg.'),
      event('2026-01-13', 'Ports open again.'),
    ];
    const changes = diffStory(seen, { ...first, timeline });
    expect(changes.moved).toEqual([{ event: 0, before: '2026-01-12' }]);
    expect(changes.events).toEqual([1]);
  });
});
