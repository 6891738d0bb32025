import type { Person, Reference } from '@/utils/model/reference';
import { archiveLink } from '../archive-link';
import { citationKeys } from '../citation-key';
import { writeKeyword } from '../keywords';
import { babelLanguages } from './babel-languages';
import { escapeTex, verbatimUrl } from './escape-tex';

/**
 * References as BibTeX entries, in their order: `@article` with biblatex's `date`, `urldate`, `langid` and
 * `entrysubtype = {newspaper}`, and `journal` and `year` for older styles (biblatex manual 3.20, sections 2.1.1 and 2.2.2).
 */
export function writeBibtex(references: readonly Reference[]): string {
  const keys = citationKeys(references);
  return references.map((reference, place) => entryOf(reference, keys[place] ?? 'source')).join('\n');
}

function entryOf(reference: Reference, key: string): string {
  const fields = fieldsOf(reference)
    .filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${key},\n${fields.join('')}}\n`;
}

function fieldsOf(reference: Reference): (readonly [name: string, value: string | undefined])[] {
  const { url, language, published, tags } = reference;
  const archive = archiveLink(reference);
  return [
    ['author', reference.authors.map(bibtexName).join(' and ')],
    // Twice in braces: styles that set titles in small letters leave the names in a headline alone.
    ['title', `{${escapeTex(reference.title)}}`],
    ['journal', tex(reference.publisher)],
    ['entrysubtype', 'newspaper'],
    ['date', published],
    ['year', published?.slice(0, 4)],
    ['section', tex(reference.section)],
    ['url', url === undefined ? undefined : verbatimUrl(url)],
    ['urldate', reference.accessed],
    // No reader knows this field, so none takes it as it is.
    ['archiveurl', archive === undefined ? undefined : escapeTex(verbatimUrl(archive))],
    ['language', language],
    ['langid', language === undefined ? undefined : babelLanguages[language.split('-')[0] ?? '']],
    ['abstract', tex(reference.abstract?.replace(/\s+/gu, ' '))],
    ['keywords', tags.map((tag) => escapeTex(writeKeyword(tag))).join(', ')],
    ['annotation', tex(reference.note)],
  ];
}

/** An empty line is the end of a paragraph in TeX; as a command it survives readers that fold white space. */
const tex = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : escapeTex(text)
        .replace(/\n{2,}/g, '\\par{} ')
        .replaceAll('\n', '\\\\ ');

/** Braces keep a literal name, or a part with a comma or "and" in it, from being taken apart. */
function bibtexName(person: Person): string {
  if ('literal' in person) return `{${escapeTex(person.literal)}}`;
  const { given = '', particle, family, suffix } = person;
  const last = part(family, / /.test(family) && /(^| )\p{Ll}/u.test(family));
  const whole = particle === undefined ? last : `${part(particle)} ${last}`;
  return [whole, ...(suffix === undefined ? [] : [part(suffix)]), part(given)].join(', ');
}

function part(text: string, mustStay = false): string {
  const escaped = escapeTex(text);
  return mustStay || /,|(^|\s)and(\s|$)/i.test(text) ? `{${escaped}}` : escaped;
}
