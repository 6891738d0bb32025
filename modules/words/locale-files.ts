import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTexts, type Texts } from './texts';

/** The tags of the languages that have a file in `locales/`. */
export async function listLocales(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'locales'));
  return names
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort();
}

export const fileOf = (root: string, locale: string): string => join(root, 'locales', `${locale}.yml`);

/** What a locale's own file holds. */
export async function readOwnTexts(root: string, locale: string): Promise<Texts> {
  return parseTexts(await readFile(fileOf(root, locale), 'utf8'));
}

/** The texts of a locale; a key that was not translated yet is in English. */
export async function readTexts(root: string, locale: string): Promise<Texts> {
  return { ...(await readOwnTexts(root, 'en')), ...(await readOwnTexts(root, locale)) };
}
