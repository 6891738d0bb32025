import type { Reference } from '@/utils/model/reference';
import { archiveLink } from '../archive-link';
import { citationKeys } from '../citation-key';
import { sortedName } from '../person-name';

/**
 * References as RIS records of type NEWS. Lines end in CR LF; a line of the text that could be taken for a tag is not one,
 * since all values are of one line. Tags after Zotero's and EndNote's use: T2 newspaper, Y2 accessed, SE section, AV archive.
 */
export function writeRis(references: readonly Reference[]): string {
  const keys = citationKeys(references);
  return references.map((reference, place) => recordOf(reference, keys[place] ?? 'source')).join('\r\n');
}

function recordOf(reference: Reference, key: string): string {
  const { published, accessed } = reference;
  const archive = archiveLink(reference);
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ...reference.authors.map((person) => ['AU', sortedName(person)] as const),
    ['TI', reference.title],
    ['T2', reference.publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : risDate(published)],
    ['SE', reference.section],
    ['UR', reference.url],
    ['Y2', accessed === undefined ? undefined : risDate(accessed)],
    ['DB', archive === undefined ? undefined : 'Internet Archive'],
    ['AV', archive],
    ['LA', reference.language],
    ['AB', reference.abstract],
    ...reference.tags.map((tag) => ['KW', tag] as const),
    ...(reference.note === undefined ? [] : noteLines(reference.note)),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}

/** RIS has no line breaks inside a value: each line of a note is a tag of its own. */
const noteLines = (note: string) => note.split('\n').map((line) => ['N1', line === '' ? ' ' : line] as const);

/** `2026/01/06/`: what is not known stays empty, the slashes do not. */
const risDate = (date: string): string => [...date.split('-'), '', '', ''].slice(0, 3).join('/').concat('/');

const oneLine = (text: string): string => text.replace(/[^\S ]+/gu, ' ');
