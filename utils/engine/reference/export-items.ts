import type { CollectedItem, Highlight } from '@/utils/model/library-record';
import type { Reference } from '@/utils/model/reference';
import { writeBibtex } from './bibtex/write-bibtex';
import { writeCsl } from './csl/write-csl';
import { writeCsv } from './csv/write-csv';
import { passagesOf, referencesOfHighlights, withPassages } from './highlight-references';
import { writeIcs } from './ics/write-ics';
import { referencesOfItems } from './item-references';
import { type Report, type ReportWords, sourcesReport, storyReport } from './report/report';
import { writeHtml, writeHtmlFragment } from './report/write-html';
import { writeMarkdown } from './report/write-markdown';
import { writePlainText } from './report/write-plain-text';
import { writeRis } from './ris/write-ris';

export interface ExportWords extends ReportWords {
  readonly exported: (day: string) => string;
}

export interface ItemsToExport {
  /** Of the collection. */
  readonly title: string;
  readonly items: readonly CollectedItem[];
  /** All that are kept: those of the items' sources are exported. */
  readonly highlights?: readonly Highlight[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly words: ExportWords;
}

type Format = 'bibtex' | 'ris' | 'csl' | 'csv' | 'markdown' | 'html' | 'json' | 'ics';

const referenceWriters = { bibtex: writeBibtex, ris: writeRis, csl: writeCsl, csv: writeCsv } as const;

/** Items of a collection as a file's text. A story gives its sources to a bibliography, and all of itself to a report. */
export function exportItems(what: ItemsToExport & { readonly format: Format }): string {
  const { items, format, now, words } = what;
  switch (format) {
    case 'markdown':
      return reportsOf(what)
        .map((report) => writeMarkdown(report, words))
        .join('\n');
    case 'html':
      return writeHtml(merged(what), words);
    case 'json':
      return jsonOf(what.title, now, {
        items,
        highlights: passagesOf(referencesOfItems(items), what.highlights),
      });
    case 'ics':
      return calendarOf(items, now);
    default:
      return referenceWriters[format](referencesOfItems(items));
  }
}

export interface HighlightsToExport extends Omit<ItemsToExport, 'items'> {
  readonly highlights: readonly Highlight[];
  readonly format: 'markdown' | 'html' | 'json';
}

/** Passages alone as a file's text, under the pages that they are from. */
export function exportHighlights({ title, highlights, format, now, words }: HighlightsToExport): string {
  if (format === 'json') return jsonOf(title, now, { highlights });
  const about = [words.exported(new Date(now).toISOString().slice(0, 10))];
  const report = sourcesReport(title, withPassages(referencesOfHighlights(highlights), highlights), about);
  return format === 'html' ? writeHtml(report, words) : writeMarkdown(report, words);
}

const jsonOf = (title: string, now: number, what: object): string =>
  `${JSON.stringify({ title, exported: new Date(now).toISOString(), ...what }, null, 2)}\n`;

/** The same for the clipboard: rich, and plain for where that is not taken. */
export function copyOfItems(what: ItemsToExport): { readonly html: string; readonly plain: string } {
  const reports = reportsOf(what);
  return {
    html: reports.map((report) => writeHtmlFragment(report, what.words)).join('\n'),
    plain: reports.map((report) => writePlainText(report, what.words)).join('\n'),
  };
}

/** Each story by itself, since its numbers are its own; then all single sources under the collection's title. */
function reportsOf({ title, items, highlights, now, words }: ItemsToExport): readonly Report[] {
  const about = [words.exported(new Date(now).toISOString().slice(0, 10))];
  const stories = items.flatMap(({ thing }) =>
    thing.is === 'story'
      ? [
          storyReport(thing.story, {
            references: withPassages(referencesOfItems([{ thing }]), highlights),
            about,
            words,
          }),
        ]
      : [],
  );
  const rest = items.filter(({ thing }) => thing.is !== 'story');
  if (rest.length === 0 && stories.length > 0) return stories;
  return [
    ...stories,
    sourcesReport(title, withPassages(unnumbered(referencesOfItems(rest)), highlights), about),
  ];
}

/** From several stories: their numbers would come twice, so the list counts its own. */
const unnumbered = (references: readonly Reference[]): readonly Reference[] =>
  references.map(({ number: _, ...reference }) => reference);

/** One page: a story alone is the page, several things are a list of their sources. */
function merged(what: ItemsToExport): Report {
  const [first, ...more] = reportsOf(what);
  if (first && more.length === 0) return first;
  const about = [what.words.exported(new Date(what.now).toISOString().slice(0, 10))];
  const references = unnumbered(referencesOfItems(what.items));
  return sourcesReport(what.title, withPassages(references, what.highlights), about);
}

/** The timelines of stories and single events, one calendar. */
function calendarOf(items: readonly CollectedItem[], now: number): string {
  const calendars = items.flatMap(({ id, thing }) => {
    if (thing.is === 'story')
      return [
        { headline: thing.story.headline, sources: thing.story.sources, timeline: thing.story.timeline, id },
      ];
    if (thing.is !== 'event') return [];
    const sources: (typeof thing.sources)[number]['source'][] = [];
    for (const { number, source } of thing.sources) sources[number - 1] = source;
    return [{ headline: thing.headline, sources, timeline: [thing.event], id }];
  });
  return writeIcs(calendars, now);
}
