import { describe, expect, it } from 'vitest';
import { parseStory } from '@/utils/model/story';

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

  it('refuses a citation of a source that is not listed, and says where', () => {
    const sentences = [{ text: 'The dam opened.', citations: [1, 4] }];
    expect(parseStory({ ...story, sections: [{ heading: 'Opening', sentences }] })).toEqual({
      ok: false,
      issues: [
        { path: '$.sections[0].sentences[0].citations[1]', reason: 'cites source 4, but the story lists 1' },
      ],
    });
  });
});
