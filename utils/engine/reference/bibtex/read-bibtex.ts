import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import type { Person } from '@/utils/model/reference';
import type { Draft } from '../draft-reference';
import { referencesOf } from '../draft-reference';
import type { ImportResult } from '../import-result';
import { partialDate } from '../partial-date';
import { unescapeTex } from './escape-tex';

/** Reads BibTeX and biblatex files. Never throws: a file that is none gives no references and says so. */
export function readBibtex(text: string): ImportResult {
  try {
    const { entries, errors } = parse(text, { sentenceCase: false });
    const { references, problems } = referencesOf(entries.map(draftOf));
    const broken = errors.map(({ error, input }) => ({
      where: (input ?? 'BibTeX').slice(0, 80),
      reason: error,
    }));
    return { references, problems: [...broken, ...problems] };
  } catch (error) {
    return { references: [], problems: [{ where: 'BibTeX', reason: `cannot be read: ${String(error)}` }] };
  }
}

function draftOf({ key, fields }: Entry): Draft {
  const field = (...names: readonly string[]): string | undefined => {
    const found = names.map((name) => fields[name]).find((value) => typeof value === 'string');
    return found === undefined ? undefined : plain(found);
  };
  return {
    where: key,
    id: key,
    title: field('title'),
    url: field('url') ?? /https?:\/\/\S+/.exec(field('howpublished') ?? '')?.[0],
    authors: (fields.author ?? []).map(personOf),
    publisher: field('journaltitle', 'journal', 'publisher', 'organization'),
    section: field('section'),
    published:
      partialDate(field('date')) ?? partialDate([field('year'), field('month'), field('day')].join(' ')),
    accessed: partialDate(field('urldate')),
    language: languageOf(field('language')),
    abstract: field('abstract'),
    note: field('annotation', 'annote', 'note'),
    // The one field whose commands the parser does not all read.
    tags: (fields.keywords ?? []).map((tag) => unescapeTex(plain(tag))),
  };
}

/** The parser writes TeX's markup as a little HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s*<p>\s*/g, '\n\n')
    .replace(/\s*<br\/?>\s*/g, '\n')
    .replace(/<\/?(i|b|em|strong|sup|sub|span|sc|tt|ol|ul|li|a|p|pre|nc|off)\b[^>]*>/g, '')
    .trim();

function personOf(creator: Creator): Person {
  const { name, lastName, firstName, prefix, suffix } = creator;
  if (lastName === undefined || lastName === '') return { literal: name ?? firstName ?? '' };
  return {
    family: lastName,
    ...(firstName ? { given: firstName } : {}),
    ...(prefix ? { particle: prefix } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** A tag; the names that babel gives languages are not ones. */
const languageOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(text) ? text : undefined;
