import * as lists from 'stopword';
import { foldText } from './fold-text';
import { foldWord } from './fold-word';

/** BCP 47 primary language to its list of function words. Languages written without spaces need none. */
const sources: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  bg: lists.bul,
  ca: lists.cat,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  el: lists.ell,
  en: lists.eng,
  es: lists.spa,
  et: lists.est,
  fa: lists.fas,
  fi: lists.fin,
  fr: lists.fra,
  he: lists.heb,
  hi: lists.hin,
  hr: lists.hrv,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  lt: lists.lit,
  lv: lists.lav,
  nb: lists.nob,
  nl: lists.nld,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sk: lists.slk,
  sl: lists.slv,
  sv: lists.swe,
  tr: lists.tur,
  uk: lists.ukr,
  ur: lists.urd,
  vi: lists.vie,
};

const same: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  in: 'id',
  iw: 'he',
  bs: 'hr',
  sr: 'hr',
  ms: 'id',
};

/** Contractions as `splitWords` leaves them, and words that only say who says what. */
const alsoEnglish =
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll i'd i'll i'm i've isn't it'll shouldn't " +
  "they'd they'll they're they've wasn't we'd we'll we're we've weren't who've won't wouldn't you'd you'll you're you've " +
  'also could may might must shall should would will said says say told tells according via amid per';

const none: ReadonlySet<string> = new Set();
const built = new Map<string, ReadonlySet<string>>();

/** Function words of a language, folded by `foldWord`; empty for languages without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const code = same[base] ?? base;
  const known = built.get(code);
  if (known !== undefined) return known;
  const source = sources[code];
  if (source === undefined) return none;
  const words = code === 'en' ? [...source, ...alsoEnglish.split(' ')] : source;
  const set = new Set(words.map((word) => foldWord(foldText(word))));
  built.set(code, set);
  return set;
}

/** The languages that have a list. */
export const stopWordLanguages: readonly string[] = Object.keys(sources);
