import { type Entry, parseEntry } from '@/utils/model/entry';
import type { Parsed } from '@/utils/model/parsed';
import { limits } from '@/utils/model/primitives';
import type { ParsedEntry } from '../feed/parsed-feed';

/**
 * An entry as it is stored, of an entry as a feed was read. What is too long is cut, and a field that cannot be used is left
 * out, so that an entry is only lost where it has no words at all. `seen` in RFC 3339.
 */
export function toldEntry(feed: string, told: ParsedEntry, seen: string): Parsed<Entry> {
  const { id, title, summary, text, dateText, authors, categories } = told;
  const { url, published, updated, language, publisher, mark } = told;
  const whole = {
    id: id.length > limits.url ? id.slice(0, limits.url) : id,
    feed,
    kind: 'feed',
    title: cut(title, limits.headline),
    ...(summary ? { summary: cut(summary, limits.body) } : {}),
    ...(text ? { text: cut(text, limits.body) } : {}),
    authors: labels(authors),
    categories: labels(categories),
    mark,
    seen,
  };
  const optional = {
    url,
    published,
    updated,
    dateText: dateText && cut(dateText, limits.label),
    language,
    publisher,
  };
  return parseEntry({ ...whole, ...usable(whole, optional) });
}

function usable(whole: object, fields: Readonly<Record<string, string | undefined>>): object {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  const all = Object.fromEntries(given);
  if (parseEntry({ ...whole, ...all }).ok) return all;
  return Object.fromEntries(given.filter(([name, value]) => parseEntry({ ...whole, [name]: value }).ok));
}

const labels = (names: readonly string[]) =>
  names
    .map((name) => cut(name, limits.label))
    .filter((name) => name !== '')
    .slice(0, 100);

/** Not in the middle of a character. */
const cut = (text: string, longest: number) =>
  text.length <= longest
    ? text
    : text
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\uFFFD$/u, '')
        .trimEnd();
