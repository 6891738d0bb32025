import { cleanLine } from './clean-line';
import type { Metas } from './page-metas';

/** The values of the first of these names that the page has, each as one clean line. */
export function metaLines(metas: Metas, ...names: string[]): readonly string[] {
  for (const name of names) {
    const lines = (metas.get(name) ?? [])
      .map((value) => cleanLine(value, 4_000))
      .filter((line) => line !== '');
    if (lines.length) return lines;
  }
  return [];
}

export const metaLine = (metas: Metas, ...names: string[]): string => metaLines(metas, ...names)[0] ?? '';
