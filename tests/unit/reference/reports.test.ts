import { describe, expect, it } from 'vitest';
import { collected, highlights } from '@/tests/fixtures/library';
import { oddReferences } from '@/tests/fixtures/references/odd-references';
import { arabicStory, hostileStory, parisStory } from '@/tests/fixtures/stories';
import { archiveLink } from '@/utils/engine/reference/archive-link';
import { citationKeys } from '@/utils/engine/reference/citation-key';
import { copyOfItems, exportHighlights, exportItems } from '@/utils/engine/reference/export-items';
import { writeIcs } from '@/utils/engine/reference/ics/write-ics';
import { listedName, personName, printedName, sortedName } from '@/utils/engine/reference/person-name';
import { referenceOfSource } from '@/utils/engine/reference/reference-of-source';
import { coinsOf } from '@/utils/engine/reference/report/coins';
import { sourcesReport, storyReport } from '@/utils/engine/reference/report/report';
import { writeHtml } from '@/utils/engine/reference/report/write-html';
import { writeMarkdown } from '@/utils/engine/reference/report/write-markdown';
import { writePlainText } from '@/utils/engine/reference/report/write-plain-text';
import type { CollectedItem, Highlight } from '@/utils/model/library-record';
import type { Story } from '@/utils/model/story';

const words = {
  timeline: 'Timeline',
  sources: 'Sources',
  accessed: (day: string) => `accessed ${day}`,
  archived: 'archive',
  exported: (day: string) => `exported ${day}`,
};

const reportOf = (story: Story) =>
  storyReport(story, {
    references: story.sources.map((source, place) =>
      referenceOfSource(source, place + 1, { accessed: '2026-11-25', authors: ['Jane Doe'] }),
    ),
    about: ['Exported 2026-11-25'],
    note: 'My *own* note',
    words,
  });

const claims = (story: Story) => [...story.sections.flatMap(({ sentences }) => sentences), ...story.timeline];

describe('a story that is exported', () => {
  it.each([
    ['Markdown', writeMarkdown, (n: number) => `[\\[${n}\\]](`],
    ['HTML', writeHtml, (n: number) => `<a href="#source-${n}">[${n}]</a>`],
    ['plain text', writePlainText, (n: number) => `[${n}]`],
  ])('keeps in %s every claim with the story’s own numbers', (_, write, marker) => {
    const text = write(reportOf(parisStory), words);
    for (const { citations } of claims(parisStory)) {
      for (const { source } of citations) expect(text).toContain(marker(source));
    }
    for (const { publisher } of parisStory.sources) expect(text).toContain(publisher);
    expect(text).toContain('accessed 2026-11-25');
  });

  it('numbers its sources in Markdown and HTML as the story does, whatever is left out before them', () => {
    const { title, url } = oddReferences[0] ?? { title: '', url: '' };
    const report = sourcesReport('Two of many', [
      { id: 'a', number: 4, title, url, authors: [], tags: [] } as never,
      { id: 'b', number: 9, title: 'Other', authors: [], tags: [] },
    ]);
    expect(writeMarkdown(report, words)).toMatch(/^4\. .*\n9\. Other\./m);
    expect(writeHtml(report, words)).toContain('<li id="source-9" value="9">');
  });

  it('turns no text into markup', () => {
    const html = writeHtml(reportOf(hostileStory), words);
    expect(html).not.toMatch(/<(script|img|iframe|svg)/i);
    expect(html).not.toMatch(/href="javascript:/i);
    const markdown = writeMarkdown(reportOf(hostileStory), words);
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img|iframe|svg)/i);
  });

  it('escapes what Markdown would take for a list, a heading or emphasis', () => {
    const title = '1. *One* # two_three [four](five) <b>';
    const text = writeMarkdown(sourcesReport(title, []), words);
    expect(text.split('\n')[0]).toBe('# 1\\. \\*One\\* \\# two\\_three \\[four\\](five) \\<b\\>');
  });

  it('is a page of its own direction and language', () => {
    expect(writeHtml(reportOf(arabicStory), words)).toMatch(/<html lang="ar[^"]*" dir="rtl">/);
    expect(writeHtml(reportOf(parisStory), words)).toMatch(/<html( lang="[^"]*")? dir="ltr">/);
  });

  it('carries COinS that name a newspaper article, its authors and its address', () => {
    const coins = new URLSearchParams(coinsOf(oddReferences[0] as never));
    expect(coins.get('rft.type')).toBe('newspaperArticle');
    expect(coins.get('rft.title')).toBe('Harbour reopens after the storm');
    expect(coins.getAll('rft.creator')).toEqual(['Jane Doe', 'Piet van der Berg', 'Martin King Jr.']);
    expect(coins.get('rft.identifier')).toBe(oddReferences[0]?.url);
    expect(writeHtml(sourcesReport('x', oddReferences), words).match(/class="Z3988"/g)).toHaveLength(
      oddReferences.length,
    );
  });
});

describe('a timeline as a calendar', () => {
  const event = (date: string) => ({ ...(parisStory.timeline[0] as never as object), date });
  const spans = (date: string) => {
    const story = { ...parisStory, timeline: [event(date)] } as unknown as Story;
    const text = writeIcs([{ ...story, id: 's' }], 0);
    return [...text.matchAll(/DT(?:START|END);VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  };

  it.each([
    ['2026-01-31', '20260131', '20260201'],
    ['2026-12', '20261201', '20270101'],
    ['2026', '20260101', '20270101'],
    ['0050-02-28', '00500228', '00500301'],
  ])('%s lasts from %s to before %s', (date, from, until) => expect(spans(date)).toEqual([from, until]));
});

describe('names', () => {
  it.each([
    ['Jane Doe', 'Doe, Jane'],
    ['Piet van der Berg', 'van der Berg, Piet'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Al Gore', 'Gore, Al'],
    ['Agence France-Presse', 'Agence France-Presse'],
    ['Reuters', 'Reuters'],
    ['山田 太郎', '山田 太郎'],
    ['Herman Van Rompuy', 'Van Rompuy, Herman'],
  ])('%s is sorted as %s, and printed as before', (printed, sorted) => {
    const person = personName(printed);
    expect(sortedName(person)).toBe(sorted);
    expect(printedName(person)).toBe(printed);
  });

  it('a list tells persons by their comma', () => {
    expect(listedName('van der Berg, Piet')).toEqual({ family: 'Berg', particle: 'van der', given: 'Piet' });
    expect(listedName('Harbour Post Staff')).toEqual({ literal: 'Harbour Post Staff' });
  });
});

describe('keys and archive links', () => {
  it('keys are ASCII, unique and told apart by letters', () => {
    const same = Array.from({ length: 30 }, (_, place) => ({ ...oddReferences[0], id: `${place}` }) as never);
    const keys = citationKeys([...same, ...oddReferences]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true);
    expect(keys.slice(0, 3)).toEqual(['doe2026harbour', 'doe2026harbour-a', 'doe2026harbour-b']);
  });

  it('an archive link names the day of publication, else of reading, else any', () => {
    const base = { id: 'x', title: 'x', authors: [], tags: [], url: 'https://a.example/1' };
    expect(archiveLink({ ...base, published: '2026-01-06', accessed: '2026-02-02' })).toContain(
      '/20260106/https://',
    );
    expect(archiveLink({ ...base, accessed: '2026-02-02' })).toContain('/20260202/');
    expect(archiveLink(base)).toContain('/*/');
  });
});

describe('passages that were kept', () => {
  const items: CollectedItem[] = collected.filter(({ thing }) => thing.is === 'source').slice(0, 2);
  const options = { title: 'Paris', items, highlights, now: Date.parse('2026-01-09T10:00:00Z'), words };

  it('stand in Markdown as quotations under their source, with the note', () => {
    const text = exportItems({ ...options, format: 'markdown' });
    const [, first = '', second = ''] = text.split(/^\d\. /mu);
    expect(first).toContain(
      '    > No soldier will be sent before there is a ceasefire.\n\n    Who **said** so?',
    );
    expect(first).toContain('> “It is a beginning,”');
    expect(second).toContain('> The guarantees were to be laid before parliament');
  });

  it('stand in HTML as quotations, and nothing of them is markup', () => {
    const [highlight] = highlights;
    const hostile = { ...highlight, quote: { exact: '<script>x</script>' }, markdown: '<b>' } as Highlight;
    const text = exportItems({ ...options, highlights: [hostile], format: 'html' });
    expect(text).toContain('<q>&lt;script&gt;x&lt;/script&gt;</q></blockquote><p dir="auto">&lt;b&gt;</p>');
  });

  it('come as they are in JSON: those of the items’ sources, or all of them alone', () => {
    const data = JSON.parse(exportItems({ ...options, items: items.slice(0, 1), format: 'json' }));
    expect(data.highlights).toEqual(highlights.slice(0, 2));
    expect(JSON.parse(exportHighlights({ ...options, format: 'json' })).highlights).toEqual(highlights);
  });

  it('alone stand under the pages that they are from', () => {
    const text = exportHighlights({ ...options, format: 'markdown' });
    expect(text.match(/^\d\. /gmu)).toEqual(['1. ', '2. ']);
    expect(text.match(/^ {4}> /gmu)).toHaveLength(3);
    expect(exportHighlights({ ...options, format: 'html' }).match(/<q>/gu)).toHaveLength(3);
  });

  it('go with a copy as plain text', () => {
    expect(copyOfItems(options).plain).toContain(
      '    “No soldier will be sent before there is a ceasefire.”',
    );
  });
});
