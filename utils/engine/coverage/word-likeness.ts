import { familiesOf } from './families-of';
import type { ToldWord } from './told-words';

/** What a word of one family counts for, and one that begins alike ("authorise", "authorisation"; "elected", "elections"). */
const likeness = { family: 0.85, longBeginning: 0.85, beginning: 0.7 } as const;

/** Letters that words which begin alike share at least. */
export const beginning = 4;

/** From here on a word counts as told. */
export const told = 0.6;

/** 0 to 1: how far one word tells what another does. Figures are equal or not. */
export function wordLikeness(a: ToldWord, b: ToldWord): number {
  if (a.stem === b.stem) return 1;
  if (a.kind === 'figure' || b.kind === 'figure') return 0;
  return Math.max(beginsAlike(a.word, b.word), sharesFamily(a.stem, b.stem) ? likeness.family : 0);
}

function sharesFamily(a: string, b: string): boolean {
  const families = familiesOf(b);
  if (families.size === 0) return false;
  for (const family of familiesOf(a)) if (families.has(family)) return true;
  return false;
}

function beginsAlike(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  if (same < longer * 0.5) return 0;
  if (same >= 5 && same >= shorter - 2) return likeness.longBeginning;
  return same >= beginning && same >= shorter - 1 ? likeness.beginning : 0;
}
