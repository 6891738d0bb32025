import { baseDirection } from './base-direction';
import { coinsOf } from './coins';
import { referenceLine } from './reference-line';
import type { CitedText, Report, ReportBlock, ReportPassage, ReportReference, ReportWords } from './report';

const style =
  'body{font:16px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'h1,h2{line-height:1.25}sup{line-height:0}time{font-weight:bold}li{margin:.4em 0}blockquote{white-space:pre-wrap}';

/** A report as a web page that stands by itself: no script, nothing loaded. Each source carries its COinS. */
export function writeHtml(report: Report, words: ReportWords): string {
  const language = report.language === undefined ? '' : ` lang="${escapeHtml(report.language)}"`;
  return [
    `<!DOCTYPE html>\n<html${language} dir="${baseDirection(report.title)}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(report.title)}</title>\n<style>${style}</style>\n</head>\n<body>`,
    writeHtmlFragment(report, words),
    '</body>\n</html>\n',
  ].join('\n');
}

/** The same without the page around it, as rich text for the clipboard. */
export function writeHtmlFragment(report: Report, words: ReportWords): string {
  return [
    `<h1>${escapeHtml(report.title)}</h1>`,
    ...report.about.map((line) => `<p><small>${escapeHtml(line)}</small></p>`),
    ...report.blocks.map((block) => blockOf(block, words)),
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function blockOf(block: ReportBlock, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${block.sentences.map(citedText).join(' ')}</p>`;
    case 'events':
      return `<ul>\n${block.events.map((event) => `<li><time datetime="${escapeHtml(event.date)}">${escapeHtml(event.date)}</time> ${citedText(event)}</li>`).join('\n')}\n</ul>`;
    case 'note':
      return `<blockquote>${escapeHtml(block.markdown)}</blockquote>`;
    case 'sources':
      return `<ol>\n${block.references.map((reference, place) => sourceItem(reference, place, words)).join('\n')}\n</ol>`;
  }
}

const citedText = ({ text, citations }: CitedText): string =>
  `${escapeHtml(text)}${citations.map((number) => `<sup><a href="#source-${number}">[${number}]</a></sup>`).join('')}`;

function sourceItem(reference: ReportReference, place: number, words: ReportWords): string {
  const { authors, title, where, url, accessed, archive } = referenceLine(reference, words);
  const number = reference.number ?? place + 1;
  const language = reference.language === undefined ? '' : ` lang="${escapeHtml(reference.language)}"`;
  const name = `<cite${language} dir="auto">${escapeHtml(title)}</cite>`;
  const tail = [
    ...(accessed === undefined ? [] : [escapeHtml(accessed)]),
    ...(archive === undefined ? [] : [link(archive, escapeHtml(words.archived))]),
  ].join(', ');
  const parts = [
    escapeHtml(authors),
    `${url === undefined ? name : link(url, name)}.`,
    where === '' ? '' : `${escapeHtml(where)}.`,
    tail === '' ? '' : `(${tail})`,
    `<span class="Z3988" title="${escapeHtml(coinsOf(reference))}"></span>`,
    reference.note === undefined ? '' : `<blockquote>${escapeHtml(reference.note)}</blockquote>`,
    ...(reference.passages ?? []).map(passage),
  ];
  return `<li id="source-${number}" value="${number}">${parts.filter((part) => part !== '').join(' ')}</li>`;
}

/** What the source says as a quotation that names it; the reader's note is no part of it. */
const passage = ({ text, note }: ReportPassage): string =>
  `<blockquote dir="auto"><q>${escapeHtml(text)}</q></blockquote>${note === undefined ? '' : `<p dir="auto">${escapeHtml(note)}</p>`}`;

const link = (url: string, inner: string): string =>
  `<a href="${escapeHtml(url)}" rel="noreferrer">${inner}</a>`;
