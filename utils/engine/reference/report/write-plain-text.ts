import { referenceLine } from './reference-line';
import type { CitedText, Report, ReportBlock, ReportReference, ReportWords } from './report';

/** A report as plain text, for the clipboard and for sharing. */
export function writePlainText(report: Report, words: ReportWords): string {
  const blocks = report.blocks.map((block) => blockOf(block, words));
  return `${[report.title, ...report.about, ...blocks].join('\n\n')}\n`;
}

function blockOf(block: ReportBlock, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return block.sentences.map(citedText).join(' ');
    case 'events':
      return block.events.map((event) => `${event.date}  ${citedText(event)}`).join('\n');
    case 'note':
      return block.markdown;
    case 'sources':
      return block.references.map((reference, place) => sourceLine(reference, place, words)).join('\n');
  }
}

const citedText = ({ text, citations }: CitedText): string =>
  `${text}${citations.length > 0 ? ' ' : ''}${citations.map((number) => `[${number}]`).join('')}`;

function sourceLine(reference: ReportReference, place: number, words: ReportWords): string {
  const { authors, title, where, url, accessed } = referenceLine(reference, words);
  const parts = [
    authors,
    `${title}.`,
    where === '' ? '' : `${where}.`,
    url ?? '',
    accessed === undefined ? '' : `(${accessed})`,
  ];
  const passages = (reference.passages ?? []).map(
    ({ text, note }) => `\n    “${text}”${note === undefined ? '' : `\n    ${note}`}`,
  );
  return `[${reference.number ?? place + 1}] ${parts.filter((part) => part !== '').join(' ')}${passages.join('')}`;
}
