import { parse } from 'yaml';

/** The plural categories of CLDR, by which a language tells forms of a word apart. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type PluralForm = (typeof pluralForms)[number];

/** What a key stands for: a text with places `$1` to `$9`, or one text for each plural form of its language. */
export type Text = string | Readonly<Partial<Record<PluralForm, string>>>;
export type Texts = Readonly<Record<string, Text>>;

/**
 * The texts of a locale file, by their full key (`story.pin`). Keys are letters and digits: Chromium silently refuses an
 * extension with any other.
 *
 * @throws where the file holds anything else than texts: a fault of ours, which ends the build.
 */
export function parseTexts(yaml: string): Texts {
  return Object.fromEntries(flatten(parse(yaml), ''));
}

function flatten(node: unknown, path: string): readonly (readonly [string, Text])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path || 'the file'} is no text`);
  if (isPlural(node)) return [[path, node]];
  return Object.entries(node).flatMap(([name, inner]) => {
    if (/^([0-9]+|n)$/.test(name))
      throw new Error(`${path}: plural forms are named one, other, …, not ${name}`);
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(name))
      throw new Error(`the key ${path}.${name} is not made of letters`);
    return flatten(inner, path === '' ? name : `${path}.${name}`);
  });
}

function isPlural(node: object): node is Exclude<Text, string> {
  const names = Object.keys(node);
  return (
    names.includes('other') &&
    names.every((name) => (pluralForms as readonly string[]).includes(name)) &&
    Object.values(node).every((form) => typeof form === 'string')
  );
}

/** All texts of a key, one or several. */
export const formsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** The places that a text has for something else: `['$1', '$2']`. */
export const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\$[1-9]/g))].sort();
