import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../tests/fixtures/corpus');

/** The texts of one folder of the corpus: what a door should take, and near misses. */
export const corpusTexts = (name: string): readonly string[] =>
  readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'));

/** A list of values, kept as JSON. */
export const corpusValues = (name: string): readonly unknown[] =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
