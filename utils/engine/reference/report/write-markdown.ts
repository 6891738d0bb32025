import { referenceLine } from './reference-line';
import type { CitedText, Report, ReportBlock, ReportPassage, ReportReference, ReportWords } from './report';

/**
 * A report as Markdown (CommonMark). Citations are links that show the story's own numbers, and not footnotes, which every
 * renderer numbers anew.
 */
export function writeMarkdown(report: Report, words: ReportWords): string {
  const addresses = addressesOf(report);
  const blocks = report.blocks.map((block) => blockOf(block, addresses, words));
  const about = report.about.map((line) => `*${escapeMarkdown(line)}*`);
  return `${[`# ${escapeMarkdown(report.title)}`, ...about, ...blocks].join('\n\n')}\n`;
}

/** Whatever Markdown or HTML could take for markup, wherever it stands in a line. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

function addressesOf({ blocks }: Report): ReadonlyMap<number, string> {
  const references = blocks.flatMap((block) => (block.kind === 'sources' ? block.references : []));
  return new Map(
    references.flatMap(({ number, url }) =>
      number === undefined || url === undefined ? [] : [[number, url] as const],
    ),
  );
}

function blockOf(block: ReportBlock, addresses: ReadonlyMap<number, string>, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return block.sentences.map((sentence) => citedText(sentence, addresses)).join(' ');
    case 'events':
      return block.events.map((event) => `- **${event.date}** ${citedText(event, addresses)}`).join('\n');
    case 'note':
      return block.markdown
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'sources':
      return block.references.map((reference, place) => sourceItem(reference, place, words)).join('\n');
  }
}

const citedText = ({ text, citations }: CitedText, addresses: ReadonlyMap<number, string>): string =>
  `${escapeMarkdown(text)}${citations.length > 0 ? ' ' : ''}${citations.map((number) => marker(number, addresses)).join('')}`;

function marker(number: number, addresses: ReadonlyMap<number, string>): string {
  const url = addresses.get(number);
  return url === undefined ? `\\[${number}\\]` : `[\\[${number}\\]](<${target(url)}>)`;
}

const target = (url: string): string => url.replace(/[<>\\\s]/g, encodeURIComponent);

function sourceItem(reference: ReportReference, place: number, words: ReportWords): string {
  const { authors, title, where, url, accessed, archive } = referenceLine(reference, words);
  const head = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${target(url)}>)`;
  const tail = [
    ...(accessed === undefined ? [] : [escapeMarkdown(accessed)]),
    ...(archive === undefined ? [] : [`[${escapeMarkdown(words.archived)}](<${target(archive)}>)`]),
  ].join(', ');
  const parts = [
    escapeMarkdown(authors),
    `${head}.`,
    where === '' ? '' : `${escapeMarkdown(where)}.`,
    tail === '' ? '' : `(${tail})`,
  ];
  const below = [
    ...(reference.note === undefined ? [] : [reference.note]),
    ...(reference.passages ?? []).map(passage),
  ];
  const rest = below.map((block) => `\n${indented(block)}`).join('');
  return `${reference.number ?? place + 1}. ${parts.filter((part) => part !== '').join(' ')}${rest}`;
}

/** A quotation, and the reader's note on it as a paragraph of its own. */
function passage({ text, note }: ReportPassage): string {
  const quoted = text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
  return note === undefined ? quoted : `${quoted}\n\n${note}`;
}

const indented = (note: string): string =>
  `\n${note
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')}\n`;
