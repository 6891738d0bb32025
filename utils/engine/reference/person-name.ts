import type { Person } from '@/utils/model/reference';

/** Small words that belong to a family name in the languages of Europe and the Arab world. */
const particles = new Set(
  "van von der den de del della di da do dos das du des la le lo los las el al ter ten zu zum zur af av bin ibn ben bint d' l' 't van't op het".split(
    ' ',
  ),
);

const suffix = /^(jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;

/** What no person is called: whoever bears such a word is an agency, a desk or a newsroom. */
const institution =
  /(^|\s)(agency|agence|agencia|agenzia|agentur|press|news|newsroom|staff|desk|team|editors?|editorial|board|redaktion|rédaction|redacción|redazione|correspondents?|reporters?|service|network|media|times|post|university|institute|ministry|reuters|bloomberg|afp|dpa|ansa|efe|tass|xinhua|the)(\s|$)/iu;

/** Scripts that put the family name first, or write no space between the names. */
const oneName = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * A name as it is printed ("Piet van der Berg", "Berg, Piet van der") in its parts. What may be no person's, is one word or
 * is written in a script that orders names otherwise stays whole: a literal is never wrong.
 */
export function personName(printed: string): Person {
  const text = printed.replace(/\s+/gu, ' ').trim();
  if (text.includes(',')) return invertedName(text);
  const words = text.split(' ');
  if (
    words.length < 2 ||
    words.length > 6 ||
    institution.test(text) ||
    oneName.test(text) ||
    /\d/.test(text)
  ) {
    return { literal: text };
  }
  const last = words.at(-1) ?? '';
  const tail = words.length > 2 && suffix.test(last) ? words.pop() : undefined;
  const from = familyFrom(words);
  return {
    ...namesOf(words.slice(from)),
    given: words.slice(0, from).join(' '),
    ...(tail === undefined ? {} : { suffix: tail }),
  };
}

/** The family name begins at its particles, never with the first word: "Al Gore" and "Della Reese" have one before. */
function familyFrom(words: readonly string[]): number {
  let from = words.length - 1;
  // "Ortega y Gasset", "Melo e Castro": one family name of two.
  if (from > 2 && /^[ye]$/.test(words[from - 1] ?? '')) from -= 2;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return from;
}

/** Only small letters make a particle apart: "Van Rompuy" is sorted under V, "van der Berg" under B. */
function namesOf(words: readonly string[]): { family: string; particle?: string } {
  const first = words.findIndex((word, place) => place === words.length - 1 || !/^\p{Ll}/u.test(word));
  const family = words.slice(first).join(' ');
  return first > 0 ? { family, particle: words.slice(0, first).join(' ') } : { family };
}

/**
 * A name as lists have it (RIS, spreadsheets): what has a comma is a person, `van der Berg, Piet` or `King, Martin, Jr.`;
 * what has none stays whole.
 */
export const listedName = (text: string): Person =>
  text.includes(',') ? invertedName(text.trim()) : { literal: text.trim() };

function invertedName(text: string): Person {
  const [family = '', second = '', third, ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0 || family === '' || second === '') return { literal: text };
  const names = namesOf(family.split(' '));
  if (third === undefined)
    return suffix.test(second) ? { ...names, suffix: second } : { ...names, given: second };
  return suffix.test(second)
    ? { ...names, given: third, suffix: second }
    : { ...names, given: second, suffix: third };
}

/** A name as it is read: given name first. */
export function printedName(person: Person): string {
  if ('literal' in person) return person.literal;
  const { given, particle, family, suffix: tail } = person;
  return [given, particle, family, tail].filter((part) => part !== undefined).join(' ');
}

/** A name as lists of names sort it: `van der Berg, Piet`, `King, Martin, Jr.` (as RIS writes it). */
export function sortedName(person: Person): string {
  if ('literal' in person) return person.literal;
  const { given, particle, family, suffix: tail } = person;
  const whole = particle === undefined ? family : `${particle} ${family}`;
  return [whole, given ?? (tail === undefined ? undefined : ''), tail]
    .filter((part) => part !== undefined)
    .join(', ');
}
