import { i18n } from '#i18n';
import type { ExportFormat, HighlightFormat } from '@/components/library/library-props';
import type { CollectedItem, Highlight } from '@/utils/model/library-record';
import type { Reference } from '@/utils/model/reference';

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const kinds: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  json: { ending: 'json', type: 'application/json' },
  ics: { ending: 'ics', type: 'text/calendar' },
};

interface ExportOptions {
  /** All that are kept: those of the items' sources are exported with them. */
  readonly highlights: readonly Highlight[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Items of a collection as a file. The writers are loaded when they are asked for. */
export async function exportFile(
  title: string,
  items: readonly CollectedItem[],
  { format, ...options }: ExportOptions & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const writers = await import('@/utils/engine/reference/export-items');
  const text = writers.exportItems({ title, items, format, ...options, words: reportWords() });
  return fileOf(title, format, text);
}

/** Passages that were kept, under the pages that they are from. */
export async function exportHighlights(
  title: string,
  highlights: readonly Highlight[],
  format: HighlightFormat,
  now: number,
): Promise<ExportedFile> {
  const writers = await import('@/utils/engine/reference/export-items');
  const text = writers.exportHighlights({ title, highlights, format, now, words: reportWords() });
  return fileOf(title, format, text);
}

function fileOf(title: string, format: ExportFormat, text: string): ExportedFile {
  const { ending, type } = kinds[format];
  return { name: `${fileName(title)}.${ending}`, type: `${type};charset=utf-8`, text };
}

/** The same as rich and plain text, for the clipboard. */
export async function copyItems(
  title: string,
  items: readonly CollectedItem[],
  options: ExportOptions,
): Promise<void> {
  const writers = await import('@/utils/engine/reference/export-items');
  const { html, plain } = writers.copyOfItems({ title, items, ...options, words: reportWords() });
  const blob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') }),
  ]);
}

export interface ReadReferences {
  readonly format: string;
  readonly references: readonly Reference[];
  readonly problems: readonly { readonly where: string; readonly reason: string }[];
}

export async function readFile(text: string): Promise<ReadReferences> {
  const { readReferences } = await import('@/utils/engine/reference/read-references');
  return readReferences(text);
}

/** Saves a file where the reader keeps downloads. Gives back its address, which is good in this page only. */
export function saveFile(name: string, content: Blob): string {
  const href = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  return href;
}

const reportWords = () => ({
  timeline: i18n.t('library.timeline'),
  sources: i18n.t('library.sources'),
  archived: i18n.t('library.archived'),
  accessed: (day: string) => i18n.t('library.accessed', [day]),
  exported: (day: string) => i18n.t('library.exported', [day]),
});

/** What every file system takes. */
const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80) || 'sidelight';
