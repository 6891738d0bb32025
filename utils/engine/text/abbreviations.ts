const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name, a title or a number follows: the stop after these never ends a sentence. Without stop, in lower case. */
const beforeNames = words(
  `mr mrs ms mx messrs dr drs prof sen sens rep reps gov govs gen lt col maj sgt cpl pvt capt cmdr cdr adm brig insp det supt
   rev hon fr msgr bro pres amb sec supt st mt ft vs v no nos fig pp vol art cf ed eds approx ca e.g i.e
   sr sra srta dra dña d mme mlle mm sig dott dssa ing avv hr frl dipl nr bzw z.b d.h u.a s.o abs abb z.t
   bl blž doc mgr judr г ул им проф акад гл м стр`,
);

/** These stand before a number when they are cut short: "Jan. 6", "art. 5". */
const beforeNumbers = words(
  `jan feb mar mär apr jun jul aug sep sept oct okt nov dec dez janv févr avr juil août déc ene abr ago dic gen mag giu lug
   set ott art no nr n núm p pp s vol fig § par para kap abs ca c ch nos тыс`,
);

/** Often at the end of a sentence and often not: what comes next has to decide. Company forms, places, degrees, times. */
const undecided = words(
  `h inc corp co ltd llc plc bros jr sr esq etc al dept univ assn ave blvd rd hwy ste a.m p.m am pm est
   ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex
   va vt wash wis wyo miss d.c usw evtl mio mrd std tel jh chr usf ecc эт др пр млн млрд руб т.д т.п т.е`,
);

/** "3. Januar": languages that write ordinals with a stop. */
const ordinalStops = words('de da nb nn no fi et cs sk sl hr sr bs hu is lv tr pl lt');

export type StopMeaning = 'inside' | 'before-number' | 'undecided' | 'end';

const lastWord = /(?:^|[\s("'“‘„«¿¡[/–—-])((?:\p{L}\p{M}*\.)*[\p{L}\p{M}]+|\d{1,2}|§)\.$/u;
const initials = /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u;

/** What the full stop at the end of a text may mean, by the word before it. */
export function stopMeaning(text: string, language: string | undefined): StopMeaning {
  // Only the end is looked at: a live blog without paragraphs must not cost its length for each of its stops.
  const word = lastWord.exec(text.slice(-24))?.[1];
  if (word === undefined) return 'end';
  if (/^\d/.test(word))
    return language !== undefined && ordinalStops.has(language.slice(0, 2)) ? 'undecided' : 'end';
  const lower = word.toLowerCase();
  if (beforeNames.has(lower)) return 'inside';
  if (beforeNumbers.has(lower)) return undecided.has(lower) ? 'undecided' : 'before-number';
  if (undecided.has(lower)) return 'undecided';
  if (/^\p{Ll}$/u.test(word)) return 'inside'; // "z. B.", "d. h."
  // "George W. Bush", "J.K. Rowling", "U.S.": a capital by itself is an initial, "I." excepted.
  return initials.test(word) && word !== 'I' ? 'undecided' : 'end';
}
