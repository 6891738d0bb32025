import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditCitations } from '@/utils/engine/comparison/audit-citations';
import type { Citation } from '@/utils/model/citation';
import type { Story } from '@/utils/model/story';
import { makeStory } from '../storage/rows';

const file = join(import.meta.dirname, '../../../../shared/data/seed/story.txt');

const cited = (text: string): { text: string; citations: readonly Citation[] } => ({
  text: text.replace(/\s*\[\d+\]/g, ''),
  citations: [...text.matchAll(/\[(\d+)\]/g)].map(([, source]) => ({ source: Number(source) })),
});

/** The seed is one page as text: paragraphs of sentences with numbers in brackets, then dated paragraphs. */
function readSeed(): Story {
  const paragraphs = readFileSync(file, 'utf8').split(/\n+/);
  const timelineAt = paragraphs.indexOf('Timeline');
  const body = paragraphs.slice(paragraphs.indexOf('Updated (5 articles)') + 1, timelineAt);
  const events = paragraphs.slice(timelineAt + 1).filter((line) => /^Jan\s\d/.test(line));
  return makeStory('seed', {
    sections: body
      .filter((line) => line.length > 100)
      .map((line) => ({
        heading: line.slice(0, 40),
        sentences: line.split(/(?<=\.)\s+(?=\p{Lu})/u).map(cited),
      })),
    sources: [1, 2, 3, 4, 5].map((n) => ({
      url: `https://paper${n}.example/a`,
      headline: `Report ${n}`,
      publisher: `Paper ${n}`,
    })),
    timeline: events.map((line) => ({
      date: `2026-01-0${/^Jan\s(\d)/.exec(line)?.[1]}`,
      precision: 'day',
      ...cited(line.slice(line.indexOf('–') + 2)),
    })),
  });
}

describe.skipIf(!existsSync(file))('the seed story (needs ../shared)', () => {
  it('cites one fact to source 5 in the summary and to source 3 in the timeline, and is told so', () => {
    const found = auditCitations(readSeed()).filter(({ kind }) => kind === 'cited-differently');
    expect(found).toContainEqual({
      kind: 'cited-differently',
      place: { event: 5 },
      other: { section: 2, sentence: 1 },
      sources: [3],
      otherSources: [5],
      shared: 'axis of war',
    });
  });

  it('has sentences that name no source, each of which is marked', () => {
    const story = readSeed();
    const bare = story.sections.flatMap(({ sentences }, section) =>
      sentences.flatMap(({ citations }, sentence) => (citations.length === 0 ? [{ section, sentence }] : [])),
    );
    expect(bare.length).toBeGreaterThan(1);
    const marked = auditCitations(story).filter(({ kind }) => kind === 'no-source');
    expect(marked.map(({ place }) => place)).toEqual(bare);
  });
});
